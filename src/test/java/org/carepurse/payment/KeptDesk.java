package org.carepurse.payment;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.budget.APlan;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * The pay desk of a bureau or a fund holder with two people at it, that keeps £99.46 for somebody, all of it sorted to a goal,
 * beside the commissioner's own desk.
 */
public final class KeptDesk {

    /** A first payment of a plan of £1,300 and 365 days, paid every four weeks. */
    public static final Money PAID_IN = pounds("99.46");

    public final AnAgreement agreement;
    public final SignedIn clerk;
    public final SignedIn colleague;
    final PayDesk desk;
    private final CarePurseInstance instance;

    private KeptDesk(CarePurseInstance instance, AnAgreement agreement) {
        this.instance = instance;
        this.agreement = sorted(instance, agreement);
        this.clerk = agreement.aClerk();
        this.colleague = agreement.aClerk();
        this.desk = PayDesk.of(instance, agreement.plan());
    }

    public static KeptDesk of(CarePurseInstance instance, Holding holding) {
        return of(instance, AnAgreement.in(instance).heldAs(holding));
    }

    public static KeptDesk of(CarePurseInstance instance, AnAgreement agreement) {
        return new KeptDesk(instance, agreement);
    }

    /** Accepted, with the first payment in, all of it put to the goal. */
    static AnAgreement sorted(CarePurseInstance instance, AnAgreement agreement) {
        agreement.accepted();
        agreement.payInUpTo(agreement.plan().plan().startsOn());
        instance.get(Sorting.class)
                .sort(
                        agreement.plan().holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                agreement.plan().reference(),
                                List.of(new Sorting.Share(
                                        agreement.plan().goal(APlan.A_GOAL), agreement.line(), PAID_IN))))
                .value();
        return agreement;
    }

    /** When the kept money does not do, the goal is paid for out of this too, which the commissioner's own runs pay. */
    void alsoHasFromTheCommissioner(String amount) {
        PlanAtWork plan = agreement.plan();
        FundingStream stream = plan.pot().stream();
        instance.get(Granting.class)
                .addMoney(
                        plan.finance(),
                        RequestKey.fresh(),
                        new Granting.AddMoney(
                                plan.reference(), new GrantedLine(stream, Holding.NOTIONAL, true, 2, pounds(amount))))
                .value();
        String line = plan.purse().lines().stream()
                .filter(each -> each.holding() == Holding.NOTIONAL)
                .map(Purse.Line::reference)
                .findFirst()
                .orElseThrow();
        instance.get(Sorting.class)
                .sort(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                plan.reference(),
                                List.of(new Sorting.Share(plan.goal(APlan.A_GOAL), line, pounds(amount)))))
                .value();
    }

    /** Something was ordered, delivered and invoiced, by a provider with checked bank details. */
    public PayDesk.Provider owes(String amount) {
        return desk.owed(amount);
    }

    public Cashier cashier() {
        return new Cashier(agreement.people().commissionerId(), agreement.keeperId());
    }

    String account() {
        return paying().reference();
    }

    public AccountDetails details() {
        return paying().account();
    }

    public Money inBank() {
        return instance.get(Ledger.class).inBank(paying().id(), cashier().commissionerId());
    }

    Money toPay() {
        return instance.get(Payables.class).total(clerk, cashier(), today()).amount();
    }

    Outcome<String> prepare(SignedIn who) {
        return instance.get(Preparing.class)
                .prepare(
                        who,
                        RequestKey.fresh(),
                        new PrepareRun(cashier().commissionerId(), account(), today(), today(), RouteName.SIMULATOR));
    }

    Outcome<String> release(SignedIn who, String run) {
        return instance.get(Releasing.class).release(who, RequestKey.fresh(), new Releasing.Release(run));
    }

    /** @return the run's reference */
    public String released() {
        return release(colleague, prepare(clerk).value()).value();
    }

    /** All that the run pays arrives. */
    public void paid() {
        released();
        instance.get(Postman.class).goRound();
    }

    LocalDate today() {
        return London.today(instance.clock());
    }

    private PayingAccount paying() {
        return instance.get(PayingAccounts.class).of(clerk, cashier()).get(0);
    }
}
