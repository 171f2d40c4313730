package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.fund.DrawDowns;
import org.carepurse.fund.GivenBy;
import org.carepurse.fund.SupportGiven;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** £150 a week of social care, of which the person pays £32 and has paid it for eight of twelve weeks. */
@OnDatabase
class D7_ContributionArrearsTest {

    private static final String GOAL = "Live at home";
    private static final int TWELVE_WEEKS_LESS_A_DAY = 83;

    private final CarePurseInstance instance;
    private final InventedPeople people;
    private final PlanAtWork plan;
    private final LocalDate start;
    private String agreement;
    private SignedIn clerk;
    private int visits;

    D7_ContributionArrearsTest(CarePurseInstance instance) {
        this.instance = instance;
        people = InventedPeople.in(instance);
        start = London.today(instance.clock());
        AnAgreement.openAnAccountToPayFrom(instance, people);
        plan = APlan.in(instance)
                .among(people)
                .forWeeks(52)
                .goal(GOAL)
                .needing(ADULT_SOCIAL_CARE, "HOMECARE", pounds("150"), 52)
                .needing(OTHER_NHS, "PHYSIOTHERAPY", pounds("40"), 10)
                .fundedWith(ADULT_SOCIAL_CARE, Holding.THIRD_PARTY, pounds("7800"))
                .fundedWith(OTHER_NHS, pounds("400"))
                .sorted(GOAL, OTHER_NHS, pounds("400"))
                .approved();
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void D7_contribution_arrears_are_no_overspend_and_care_goes_on() {
        agreed(Contribution.Basis.NET);
        receive(clerk, "256").value();
        instance.clock().forward(Duration.ofDays(TWELVE_WEEKS_LESS_A_DAY));
        assertThat(ownPart().due()).isEqualTo(pounds("384"));
        assertThat(ownPart().paid()).isEqualTo(pounds("256"));
        assertThat(ownPart().arrears()).isEqualTo(pounds("128"));
        assertThat(inPurse().arrears()).as("the purse calls it arrears").isEqualTo(pounds("128"));

        // The council's part alone: £1,416, with the person's £256.
        String first = prepared().value();
        payments()
                .leaveOut(
                        people.finance(),
                        RequestKey.fresh(),
                        new PaymentsIn.LeaveOut(first, ahead(), "See the next run"))
                .value();
        Money commissioners = inCommissionersBank();
        release(first).value();
        assertThat(commissioners.minus(inCommissionersBank()))
                .as("the council's part of twelve weeks")
                .isEqualTo(pounds("1416"));
        assertThat(inAccount()).isEqualTo(pounds("1672"));
        sort("1672");
        draw("1650").value();
        assertThat(draw("150").why().code()).isEqualTo("not-enough-left");

        // Care goes on: what is missing is paid ahead, into the same line, by the same commissioner.
        release(prepared().value()).value();
        assertThat(ownPart().arrears()).isEqualTo(pounds("128"));
        assertThat(ownPart().paidAhead()).isEqualTo(pounds("128"));
        sort("128");
        draw("150").value();
        assertThat(spent(ADULT_SOCIAL_CARE)).isEqualTo(pounds("1800"));
        assertThat(left(ADULT_SOCIAL_CARE)).as("nothing is overspent").isEqualTo(NONE);
        assertThat(spent(OTHER_NHS)).isEqualTo(NONE);
        assertThat(left(OTHER_NHS)).as("no other stream is used").isEqualTo(pounds("400"));
        assertThat(inAccount()).isEqualTo(NONE);

        toPay(people.finance(), "64").value();
        assertThat(planToPay().instalments())
                .extracting(PlanToPay.Instalment::amount)
                .containsExactly(pounds("64"), pounds("64"));

        Money before = inCommissionersBank();
        receive(people.finance(), "200").value();
        assertThat(ownPart().arrears()).isEqualTo(NONE);
        assertThat(ownPart().credit()).isEqualTo(pounds("72"));
        assertThat(ownPart().paidAhead()).isEqualTo(NONE);
        assertThat(inCommissionersBank().minus(before)).isEqualTo(pounds("128"));
        assertThat(inAccount()).isEqualTo(pounds("72"));
        assertThat(inPurse().arrears()).isEqualTo(NONE);
        assertThat(prepared().why().code()).as("nothing is paid ahead twice").isEqualTo("payments-in-none-due");
        instance.clock().forward(Duration.ofDays(14));
        assertThat(ownPart().due()).as("two weeks of the next period").isEqualTo(pounds("448"));
        assertThat(ownPart().credit()).as("the credit pays them").isEqualTo(pounds("8"));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void gross_nothing_is_missing_in_the_account_and_the_arrears_are_the_commissioners_bill() {
        agreed(Contribution.Basis.GROSS);
        receive(people.finance(), "256").value();
        instance.clock().forward(Duration.ofDays(TWELVE_WEEKS_LESS_A_DAY));
        release(prepared().value()).value();
        assertThat(inAccount()).isEqualTo(pounds("1800"));
        assertThat(ownPart().arrears()).isEqualTo(pounds("128"));
        assertThat(ownPart().paidAhead()).isEqualTo(NONE);
        receive(people.finance(), "200").value();
        assertThat(ownPart().credit()).isEqualTo(pounds("72"));
        assertThat(inAccount()).isEqualTo(pounds("1800"));
    }

    @Test
    void a_part_that_is_due_today_is_not_late_yet() {
        agreed(Contribution.Basis.NET);
        prepared().value();
        assertThat(sight().payments()).noneMatch(one -> one.payment().kind() == PaymentIn.Kind.FOR_OWN_PART);
    }

    @Test
    void of_two_runs_prepared_at_once_only_one_pays_ahead() {
        agreed(Contribution.Basis.NET);
        instance.clock().forward(Duration.ofDays(1));
        List<SignedIn> officers = IntStream.range(0, 4)
                .mapToObj(one -> people.enrol(Role.COMMISSIONER_FINANCE, people.commissionerId()))
                .toList();
        officers.stream()
                .map(officer -> CompletableFuture.supplyAsync(() -> payments()
                        .prepare(
                                officer,
                                RequestKey.fresh(),
                                new PaymentsIn.Prepare(people.commissionerId(), London.today(instance.clock())))))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(sight().payments())
                .filteredOn(one -> one.payment().kind() == PaymentIn.Kind.FOR_OWN_PART)
                .singleElement()
                .satisfies(one -> assertThat(one.payment().amount()).isEqualTo(pounds("32")));
    }

    @Test
    void a_plan_to_pay_is_agreed_for_what_is_missing_by_the_commissioner_and_nobody_else() {
        agreed(Contribution.Basis.NET);
        receive(clerk, "256").value();
        assertThat(toPay(people.finance(), "50").why().code()).isEqualTo("own-part-no-arrears");
        instance.clock().forward(Duration.ofDays(TWELVE_WEEKS_LESS_A_DAY));
        assertThatThrownBy(() -> toPay(clerk, "50")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> toPay(plan.holder(), "50")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> toPay(people.finance(), "128.01")).isInstanceOf(WrongInput.class);
        toPay(people.finance(), "50").value();
        LocalDate today = London.today(instance.clock());
        assertThat(planToPay().instalments())
                .containsExactly(
                        new PlanToPay.Instalment(today, pounds("50")),
                        new PlanToPay.Instalment(today.plusWeeks(4), pounds("50")),
                        new PlanToPay.Instalment(today.plusWeeks(8), pounds("28")));
    }

    private Outcome<String> toPay(SignedIn who, String instalment) {
        return instance.get(PlansToPay.class)
                .agree(
                        who,
                        RequestKey.fresh(),
                        new PlansToPay.Agreed(
                                agreement, pounds(instalment), Frequency.FOUR_WEEKLY, London.today(instance.clock())));
    }

    private PlanToPay planToPay() {
        return instance.get(PlansToPay.class).of(plan.holder(), agreement).orElseThrow();
    }

    private void agreed(Contribution.Basis basis) {
        String keeper = instance.get(Keepers.class)
                .approve(
                        people.finance(),
                        RequestKey.fresh(),
                        new Keepers.Approval(
                                people.commissionerId(),
                                OrganisationKind.FUND_HOLDER,
                                "Invented fund holder",
                                AnAgreement.anAccount("Client account"),
                                true))
                .value();
        clerk = people.enrol(
                Role.FUND_HOLDER_STAFF,
                instance.get(Organisations.class).byReference(keeper).id());
        AgreementOffer offer = new AgreementOffer(
                plan.reference(),
                plan.line(ADULT_SOCIAL_CARE).reference(),
                new KeptBy.InFund(keeper, new SurplusRule(4, 12)),
                new PaymentTerms(Frequency.WEEKLY, PaidWhen.IN_ADVANCE, 0, WorkingDayRule.PREVIOUS_WORKING_DAY, start),
                new Contribution(pounds("1664"), basis));
        agreement = instance.get(Agreements.class)
                .offer(people.finance(), RequestKey.fresh(), offer)
                .value();
        instance.get(Agreements.class)
                .accept(plan.holder(), RequestKey.fresh(), new Agreements.Accept(plan.reference(), agreement))
                .value();
    }

    private Outcome<String> receive(SignedIn who, String amount) {
        return instance.get(OwnParts.class)
                .receive(who, RequestKey.fresh(), new OwnParts.Received(agreement, pounds(amount)));
    }

    private OwnPart ownPart() {
        return instance.get(OwnParts.class).of(plan.holder(), agreement);
    }

    private PaymentsIn payments() {
        return instance.get(PaymentsIn.class);
    }

    /** A run of what is due by the last day of the twelfth week. */
    private Outcome<String> prepared() {
        return payments()
                .prepare(
                        people.finance(),
                        RequestKey.fresh(),
                        new PaymentsIn.Prepare(
                                people.commissionerId(), start.plusWeeks(12).minusDays(4)));
    }

    private Outcome<String> release(String run) {
        SignedIn colleague = people.enrol(Role.COMMISSIONER_FINANCE, people.commissionerId());
        return payments().release(colleague, RequestKey.fresh(), new PaymentsIn.Release(run));
    }

    private AgreementSight sight() {
        return instance.get(AgreementReading.class).show(plan.holder(), agreement);
    }

    private String ahead() {
        return sight().payments().stream()
                .map(PaymentSight::payment)
                .filter(one -> one.kind() == PaymentIn.Kind.FOR_OWN_PART)
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private void sort(String amount) {
        if (plan.line(ADULT_SOCIAL_CARE).unallocated().isZero()) {
            return;
        }
        instance.get(Sorting.class)
                .sort(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                plan.reference(),
                                List.of(new Sorting.Share(
                                        plan.goal(GOAL),
                                        plan.line(ADULT_SOCIAL_CARE).reference(),
                                        pounds(amount)))))
                .value();
    }

    /** The fund holder takes what it gave support for. */
    private Outcome<String> draw(String amount) {
        SupportGiven support = new SupportGiven(
                GivenBy.FUND_HOLDER, "", London.today(instance.clock()), "VISIT-" + ++visits, "Help at home");
        return instance.get(DrawDowns.class)
                .draw(
                        clerk,
                        RequestKey.fresh(),
                        new DrawDowns.Draw(agreement, plan.goal(GOAL), support, pounds(amount)));
    }

    private ComingMoney.Coming inPurse() {
        return instance.get(ComingMoney.class)
                .of(plan.holder(), plan.reference())
                .get(plan.line(ADULT_SOCIAL_CARE).id());
    }

    private Money spent(FundingStream stream) {
        return instance.get(Ledger.class)
                .balanceOf(plan.pot(GOAL, stream).potId())
                .spent();
    }

    private Money left(FundingStream stream) {
        return instance.get(Ledger.class)
                .balanceOf(plan.pot(GOAL, stream).potId())
                .available();
    }

    private Money inAccount() {
        return instance.get(Ledger.class).inBank(sight().agreement().accountId(), people.commissionerId());
    }

    private Money inCommissionersBank() {
        return AnAgreement.inCommissionersBank(instance, people);
    }
}
