package org.carepurse.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.auditplan.AuditPlanReading;
import org.carepurse.auditplan.AuditPlans;
import org.carepurse.auditplan.CasePapers;
import org.carepurse.auditplan.CaseReading;
import org.carepurse.auditplan.Findings;
import org.carepurse.auditplan.Questions;
import org.carepurse.budget.ClosedYear;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.budget.YearEndLists;
import org.carepurse.budget.YearEnds;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.careplan.PlanCare;
import org.carepurse.careplan.PlanLists;
import org.carepurse.careplan.PlanRow;
import org.carepurse.careplan.PlanState;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.careplan.Plans;
import org.carepurse.directory.PostcodeMap;
import org.carepurse.directory.Pricing;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.directory.ProviderList;
import org.carepurse.directory.ServiceDesk;
import org.carepurse.dispute.Disputes;
import org.carepurse.fund.DrawDowns;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.Fees;
import org.carepurse.holding.HandoverLists;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.holding.Registrations;
import org.carepurse.identity.Founding;
import org.carepurse.identity.NhsNumber;
import org.carepurse.identity.Nominees;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Welcome;
import org.carepurse.invoice.Invoicing;
import org.carepurse.measure.Measuring;
import org.carepurse.order.Delivering;
import org.carepurse.order.Orders;
import org.carepurse.order.PlaceOrder;
import org.carepurse.payment.BankDetailsDesk;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.policy.Policies;
import org.carepurse.report.SealedStatements;
import org.carepurse.savedview.SavedViews;
import org.carepurse.signal.NotedFacts;
import org.carepurse.signal.Signals;
import org.carepurse.takeup.Returns;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class DemoPlansTest {

    private CarePurseInstance instance;
    private DemoPeople people;
    private DemoPlans plans;

    @BeforeEach
    void load(CarePurseInstance running) {
        instance = running;
        people = new DemoPeople(
                running.get(Founding.class),
                running.get(Organisations.class),
                running.get(People.class),
                running.get(Welcome.class),
                running.get(Nominees.class),
                running.clock());
        DemoPen pen = new DemoPen(
                people, running.get(PlanCare.class), running.get(PlanWriting.class), running.get(Plans.class));
        DemoSupport support = new DemoSupport(
                people,
                running.get(ProviderList.class),
                running.get(ProviderDesk.class),
                running.get(PlaceOrder.class),
                running.get(Orders.class),
                running.get(Delivering.class),
                running.get(Invoicing.class));
        DemoHeldPlans held = new DemoHeldPlans(
                people, pen, running.get(PlanAgreement.class), running.get(Granting.class), running.get(Purses.class));
        DemoKeeping keeping = new DemoKeeping(
                running.get(Keepers.class),
                running.get(Registrations.class),
                running.get(Agreements.class),
                running.get(PaymentsIn.class),
                running.get(Sorting.class),
                running.get(DrawDowns.class),
                running.get(PayingAccounts.class),
                running.get(BankDetailsDesk.class));
        plans = new DemoPlans(
                people,
                pen,
                running.get(PlanAgreement.class),
                running.get(Granting.class),
                running.get(Sorting.class),
                running.get(Purses.class),
                new DemoProviders(
                        running.get(ProviderDesk.class),
                        running.get(ServiceDesk.class),
                        running.get(Pricing.class),
                        running.get(PostcodeMap.class)),
                new DemoHoldings(
                        people,
                        held,
                        new DemoLastYear(people, held, keeping, running.get(Purses.class), running.get(YearEnds.class)),
                        new DemoOwnAccounts(people, held, keeping),
                        new DemoFunds(people, held, keeping, running.get(Purses.class)),
                        running.get(Organisations.class),
                        keeping,
                        new DemoKeptBuying(
                                running.get(Plans.class),
                                running.get(Purses.class),
                                running.get(Sorting.class),
                                support,
                                new DemoDispute(running.get(Disputes.class)),
                                running.get(Fees.class),
                                running.clock()),
                        support),
                new DemoElsewhere(
                        people,
                        pen,
                        running.get(PlanAgreement.class),
                        running.get(Granting.class),
                        running.get(Purses.class),
                        running.get(Sorting.class)),
                new DemoMeasures(running.get(Measuring.class), running.clock()),
                new DemoTakeup(running.get(Policies.class), running.get(Returns.class), running.clock()),
                new DemoSignals(
                        running.get(People.class),
                        running.get(NotedFacts.class),
                        running.get(Signals.class),
                        running.clock()),
                new DemoAudit(
                        running.get(AuditPlans.class),
                        running.get(AuditPlanReading.class),
                        running.get(CaseReading.class),
                        running.get(CasePapers.class),
                        running.get(Questions.class),
                        running.get(Findings.class),
                        running.get(People.class)),
                new DemoViews(running.get(SavedViews.class)),
                running.clock());
        plans.load();
    }

    @Test
    void there_are_plans_in_use_one_that_waits_and_one_being_written() {
        List<PlanRow> rows = instance.get(PlanLists.class).coordinatedBy(people.as(DemoPeople.COORDINATOR), 0, 10);
        assertThat(rows)
                .extracting(PlanRow::state)
                .containsExactly(
                        PlanState.DRAFT,
                        PlanState.AGREED,
                        PlanState.APPROVED,
                        PlanState.APPROVED,
                        PlanState.APPROVED,
                        PlanState.APPROVED,
                        PlanState.APPROVED,
                        PlanState.APPROVED,
                        PlanState.APPROVED);
    }

    @Test
    void a_person_of_another_commissioner_is_nothing_to_the_first_one() {
        SignedIn holder = people.as(DemoPeople.HOLDER_ELSEWHERE);
        String plan = instance.get(Plans.class).currentOf(holder.personId()).orElseThrow();
        assertThat(instance.get(Purses.class)
                        .open(people.as(DemoPeople.FINANCE_ELSEWHERE), plan)
                        .granted())
                .isEqualTo(pounds("1300"));
        assertThatThrownBy(() -> instance.get(Purses.class).open(people.as(DemoPeople.FINANCE), plan))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_funded_purse_is_partly_sorted() {
        SignedIn holder = people.as(DemoPeople.HOLDER);
        String plan = instance.get(Plans.class).currentOf(holder.personId()).orElseThrow();
        Purse purse = instance.get(Purses.class).open(holder, plan);
        assertThat(purse.granted()).isEqualTo(pounds("9100"));
        assertThat(purse.unallocated()).isEqualTo(pounds("4550"));
    }

    @Test
    void one_has_money_in_a_managed_account_and_one_waits_to_answer_and_one_uses_her_fund() {
        Purse managed = purseOf(DemoPeople.MANAGED_HOLDER);
        assertThat(managed.unallocated().isPositive()).isTrue();
        assertThat(managed.goals().get(0).balance().spent()).isEqualTo(pounds("36.50"));
        assertThat(managed.goals().get(0).balance().held()).isEqualTo(pounds("74"));
        assertThat(managed.granted()).isEqualTo(pounds("8000"));
        Purse fund = purseOf(DemoPeople.FUND_OWNER);
        assertThat(fund.promised()).isEqualTo(pounds("8000"));
        Purse inUse = purseOf(DemoPeople.FUND_USER);
        assertThat(inUse.balance().spent()).isEqualTo(pounds("54.80"));
    }

    @Test
    void her_last_year_is_closed_with_a_sealed_statement_and_a_notice_that_asks_for_what_was_not_used() {
        SignedIn finance = people.as(DemoPeople.FINANCE);
        ClosedYear year = instance.get(YearEndLists.class)
                .closed(finance, people.commissionerId(), 0, 10)
                .get(0);
        assertThat(year.holder()).isEqualTo("Gwenllian Hopkin");
        assertThat(year.neverPaid().plus(year.recovered())).isEqualTo(pounds("2862.50"));
        assertThat(instance.get(SealedStatements.class).ofPlan(finance, year.plan()))
                .hasSize(1);
        SignedIn holder = people.as(DemoPeople.FUND_USER);
        assertThat(instance.get(HandoverLists.class).ofHolder(holder, holder.personId(), 0, 10))
                .singleElement()
                .satisfies(cash -> {
                    assertThat(cash.amount()).isEqualTo(year.recovered());
                    assertThat(cash.notice()).startsWith("REP-");
                });
    }

    private Purse purseOf(DemoPeople.Invented holder) {
        SignedIn who = people.as(holder);
        return instance.get(Purses.class)
                .open(who, instance.get(Plans.class).currentOf(who.personId()).orElseThrow());
    }

    @Test
    void loading_it_again_adds_nothing() {
        plans.load();
        assertThat(instance.get(PlanLists.class).coordinatedBy(people.as(DemoPeople.COORDINATOR), 0, 10))
                .hasSize(9);
    }

    @Test
    void every_holder_has_a_number_that_is_never_issued() {
        assertThat(List.of(
                        DemoPeople.HOLDER,
                        DemoPeople.MANAGED_HOLDER,
                        DemoPeople.FUND_OWNER,
                        DemoPeople.OWN_ACCOUNT_HOLDER,
                        DemoPeople.FUND_USER,
                        DemoPeople.WAITING_HOLDER,
                        DemoPeople.DRAFT_HOLDER))
                .allSatisfy(holder -> assertThat(new NhsNumber(holder.nhsNumber()).isNeverIssued())
                        .isTrue());
    }

    @Test
    void everybody_invented_can_be_told_how_to_sign_in() {
        assertThat(plans.signIns()).hasSize(21).allSatisfy(one -> assertThat(one.email())
                .endsWith("@example.org"));
    }
}
