package org.carepurse.holding;

import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.holding.Frequency.FOUR_WEEKLY;
import static org.carepurse.holding.PaidWhen.IN_ADVANCE;
import static org.carepurse.holding.WorkingDayRule.NEXT_WORKING_DAY;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.Payer;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.payment.Cashier;
import org.carepurse.payment.OpenAccount;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.testing.CarePurseInstance;
import org.joda.money.Money;

/**
 * A plan of £1,300 whose money comes to a holding, and the people around it, made through the use cases: {@code
 * AnAgreement.in(instance).heldAs(MANAGED_ACCOUNT).accepted()}. What is not said is chosen: a managed account, £100 every
 * four weeks of the plan's year from today.
 */
public final class AnAgreement {

    public static final Money WHOLE = pounds("1300");
    public static final Money IN_COMMISSIONERS_BANK = pounds("500000");
    private static final AtomicInteger ACCOUNTS = new AtomicInteger(10_000_000);

    private final CarePurseInstance instance;
    private InventedPeople people;
    private FundingStream stream = OTHER_NHS;
    private Holding holding = Holding.MANAGED_ACCOUNT;
    private Contribution contribution = Contribution.NONE;
    private PaymentTerms terms;
    private String keeper;
    private PlanAtWork plan;
    private String reference;

    private AnAgreement(CarePurseInstance instance) {
        this.instance = instance;
    }

    public static AnAgreement in(CarePurseInstance instance) {
        return new AnAgreement(instance);
    }

    public AnAgreement among(InventedPeople known) {
        people = known;
        return this;
    }

    /** About a line of a plan that is approved already. */
    public AnAgreement on(PlanAtWork known) {
        plan = known;
        return among(known.people());
    }

    public AnAgreement of(FundingStream chosen) {
        stream = chosen;
        return this;
    }

    public AnAgreement heldAs(Holding chosen) {
        holding = chosen;
        return this;
    }

    public AnAgreement keptBy(String keeperReference) {
        keeper = keeperReference;
        return this;
    }

    public AnAgreement with(Contribution own) {
        contribution = own;
        return this;
    }

    public AnAgreement paid(PaymentTerms chosen) {
        terms = chosen;
        return this;
    }

    /** The plan is approved and its money promised; no agreement yet. */
    public AnAgreement funded() {
        people = people == null ? InventedPeople.in(instance) : people;
        openAnAccountToPayFrom(instance, people);
        if (plan == null) {
            plan = APlan.in(instance)
                    .among(people)
                    .fundedWith(stream, holding, WHOLE)
                    .approved();
        }
        terms = terms == null
                ? new PaymentTerms(
                        FOUR_WEEKLY,
                        IN_ADVANCE,
                        0,
                        NEXT_WORKING_DAY,
                        plan.plan().startsOn())
                : terms;
        if (keeper == null && holding == Holding.MANAGED_ACCOUNT) {
            keeper = approve(OrganisationKind.BUREAU);
        }
        if (keeper == null && holding == Holding.THIRD_PARTY) {
            keeper = approve(OrganisationKind.FUND_HOLDER);
        }
        return this;
    }

    public AnAgreement offered() {
        reference = funded().offer(keptBy()).value();
        return this;
    }

    public AnAgreement accepted() {
        offered();
        accept(plan.holder()).value();
        return this;
    }

    public Outcome<String> offer(KeptBy kept) {
        return instance.get(Agreements.class)
                .offer(
                        plan.finance(),
                        RequestKey.fresh(),
                        new AgreementOffer(plan.reference(), line(), kept, terms, contribution));
    }

    public Outcome<String> accept(SignedIn who) {
        return instance.get(Agreements.class)
                .accept(who, RequestKey.fresh(), new Agreements.Accept(plan.reference(), reference));
    }

    public KeptBy keptBy() {
        return switch (holding) {
            case MANAGED_ACCOUNT -> new KeptBy.ByBureau(keeper);
            case THIRD_PARTY -> new KeptBy.InFund(keeper, new SurplusRule(4, 12));
            default -> new KeptBy.InAccount(anAccount("Direct payment"), List.of("Hari Holder"));
        };
    }

    /** The commissioner has one account with £500,000 in it. */
    public static void openAnAccountToPayFrom(CarePurseInstance instance, InventedPeople people) {
        PayingAccounts accounts = instance.get(PayingAccounts.class);
        if (accounts.of(people.finance(), Cashier.of(people.commissionerId())).isEmpty()) {
            accounts.open(
                            people.finance(),
                            RequestKey.fresh(),
                            new OpenAccount(
                                    people.commissionerId(),
                                    new Payer(
                                            "Invented board, payments",
                                            AccountDetails.parse("s", "20-00-00", "a", "55779911")),
                                    new ServiceUserNumber("912345"),
                                    IN_COMMISSIONERS_BANK))
                    .value();
        }
    }

    /** What the books say is in the account that the commissioner pays from. */
    public static Money inCommissionersBank(CarePurseInstance instance, InventedPeople people) {
        long account = instance.get(PayingAccounts.class)
                .of(people.finance(), Cashier.of(people.commissionerId()))
                .get(0)
                .id();
        return instance.get(Ledger.class).inBank(account, people.commissionerId());
    }

    /** The reference of an organisation newly approved by the commissioner. */
    public String approve(OrganisationKind kind) {
        return instance.get(Keepers.class)
                .approve(
                        people.finance(),
                        RequestKey.fresh(),
                        new Keepers.Approval(
                                people.commissionerId(), kind, "Invented keeper", anAccount("Client account"), true))
                .value();
    }

    public static NamedAccount anAccount(String name) {
        return new NamedAccount(
                name,
                new AccountDetails(
                        new SortCode("089999"), new AccountNumber(String.valueOf(ACCOUNTS.incrementAndGet()))));
    }

    public Outcome<String> prepare(SignedIn who, LocalDate upTo) {
        return instance.get(PaymentsIn.class)
                .prepare(who, RequestKey.fresh(), new PaymentsIn.Prepare(people.commissionerId(), upTo));
    }

    public Outcome<String> release(SignedIn who, String run) {
        return instance.get(PaymentsIn.class).release(who, RequestKey.fresh(), new PaymentsIn.Release(run));
    }

    /** All that is due up to a day is prepared by one and released by another. */
    public void payInUpTo(LocalDate day) {
        release(aColleague(), prepare(people.finance(), day).value()).value();
    }

    public SignedIn aColleague() {
        return people.enrol(Role.COMMISSIONER_FINANCE, people.commissionerId());
    }

    /** Somebody who works for whoever keeps the money. */
    public SignedIn aClerk() {
        Role role = holding == Holding.THIRD_PARTY ? Role.FUND_HOLDER_STAFF : Role.BUREAU_CLERK;
        return people.enrol(role, keeperId());
    }

    public long keeperId() {
        return instance.get(Organisations.class).byReference(keeper).id();
    }

    public String keeper() {
        return keeper;
    }

    public PlanAtWork plan() {
        return plan;
    }

    public InventedPeople people() {
        return people;
    }

    public String line() {
        return plan.line(stream).reference();
    }

    public String reference() {
        return reference;
    }

    public AgreementSight sight() {
        return instance.get(AgreementReading.class).show(plan.holder(), reference);
    }
}
