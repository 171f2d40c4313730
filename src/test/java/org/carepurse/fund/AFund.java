package org.carepurse.fund;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Sorting;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;

/** A fund of £1,300 for a year, its first £99.46 paid in and sorted into one goal, and the people around it. */
public final class AFund {

    public static final String PAID_IN = "99.46";

    private final CarePurseInstance instance;
    private final AnAgreement agreement;
    private final SignedIn staff;

    private AFund(CarePurseInstance instance, AnAgreement agreement) {
        this.instance = instance;
        this.agreement = agreement;
        this.staff = agreement.aClerk();
    }

    public static AFund paidInto(CarePurseInstance instance) {
        AnAgreement agreement =
                AnAgreement.in(instance).heldAs(Holding.THIRD_PARTY).accepted();
        agreement.payInUpTo(agreement.plan().plan().startsOn());
        AFund fund = of(instance, agreement);
        fund.sort(PAID_IN);
        return fund;
    }

    /** Of an agreement about a fund that money has come to. */
    public static AFund of(CarePurseInstance instance, AnAgreement agreement) {
        return new AFund(instance, agreement);
    }

    public void sort(String amount) {
        instance.get(Sorting.class)
                .sort(
                        agreement.plan().holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                agreement.plan().reference(),
                                List.of(new Sorting.Share(goal(), agreement.line(), pounds(amount)))))
                .value();
    }

    public Outcome<String> draw(String delivery, String amount) {
        return draw(staff, RequestKey.fresh(), own(delivery), amount);
    }

    Outcome<String> draw(SignedIn who, RequestKey key, SupportGiven support, String amount) {
        return instance.get(DrawDowns.class)
                .draw(who, key, new DrawDowns.Draw(reference(), goal(), support, pounds(amount)));
    }

    public Outcome<String> bought(String bill, String amount) {
        SupportGiven support = new SupportGiven(GivenBy.OTHERS, "Afan Pool", today(), bill, "A swim");
        return draw(staff, RequestKey.fresh(), support, amount);
    }

    public Outcome<String> putBack(SignedIn who, String drawDown) {
        return instance.get(DrawDowns.class)
                .putBack(
                        who,
                        RequestKey.fresh(),
                        new DrawDowns.PutBack(reference(), drawDown, "Written down for the wrong person"));
    }

    Outcome<String> ask(SignedIn who, String drawDown) {
        return instance.get(DrawDowns.class)
                .ask(who, RequestKey.fresh(), new DrawDowns.Ask(reference(), drawDown, "Who was it that came?"));
    }

    SupportGiven own(String delivery) {
        return new SupportGiven(GivenBy.FUND_HOLDER, "", today(), delivery, "Two hours at the allotment");
    }

    LocalDate today() {
        return agreement.plan().plan().startsOn();
    }

    public Fund now() {
        return instance.get(Funds.class).of(staff, reference());
    }

    public String goal() {
        return agreement.plan().goal(APlan.A_GOAL);
    }

    public String reference() {
        return agreement.reference();
    }

    public AnAgreement agreement() {
        return agreement;
    }

    public SignedIn staff() {
        return staff;
    }

    public SignedIn holder() {
        return agreement.plan().holder();
    }
}
