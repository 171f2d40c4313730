package org.carepurse.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.EDUCATION;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanState;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class GrantingTest {

    private static final int GRACE_DAYS = 28;

    private CarePurseInstance instance;
    private Granting granting;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        granting = running.get(Granting.class);
    }

    @Test
    void an_agreed_plan_with_enough_money_is_approved_and_funded() {
        PlanAtWork plan = costing("100");
        assertThat(approve(plan, line(OTHER_NHS, pounds("100"))).isDone()).isTrue();
        assertThat(plan.plan().state()).isEqualTo(PlanState.APPROVED);
        assertThat(plan.purse().unallocated()).isEqualTo(pounds("100"));
    }

    @Test
    void a_penny_too_little_approves_nothing_and_funds_nothing() {
        PlanAtWork plan = costing("100");
        Outcome<String> outcome = approve(plan, line(OTHER_NHS, pounds("99.99")));
        assertThat(outcome.why().code()).isEqualTo("not-sufficient");
        assertThat(plan.plan().state()).isEqualTo(PlanState.AGREED);
        assertThat(plan.purse().isFunded()).isFalse();
    }

    @Test
    void money_of_another_stream_does_not_make_it_enough() {
        PlanAtWork plan = costing("100");
        assertThat(approve(plan, line(ADULT_SOCIAL_CARE, pounds("1000"))).why().code())
                .isEqualTo("not-sufficient");
    }

    @Test
    void a_plan_the_person_has_not_agreed_to_is_not_approved() {
        PlanAtWork plan = APlan.in(instance)
                .goal("Walk")
                .needing(OTHER_NHS, "PHYSIOTHERAPY", pounds("10"), 10)
                .offered();
        assertThat(approve(plan, line(OTHER_NHS, pounds("100"))).why().code()).isEqualTo("plan-is-offered");
    }

    @Test
    void only_the_commissioners_own_finance_approves() {
        PlanAtWork plan = costing("100");
        SignedIn elsewhere = InventedPeople.in(instance).finance();
        List.of(plan.holder(), plan.coordinator(), plan.people().anAuditor(), elsewhere)
                .forEach(someone -> assertThatThrownBy(() -> granting.approveAndFund(
                                someone,
                                RequestKey.fresh(),
                                new Granting.ApproveAndFund(
                                        plan.reference(), List.of(line(OTHER_NHS, pounds("100"))), GRACE_DAYS)))
                        .isInstanceOf(NotAllowed.class));
        assertThat(plan.plan().state()).isEqualTo(PlanState.AGREED);
    }

    @Test
    void the_same_key_twice_funds_once() {
        PlanAtWork plan = costing("100");
        RequestKey key = RequestKey.fresh();
        Granting.ApproveAndFund asked =
                new Granting.ApproveAndFund(plan.reference(), List.of(line(OTHER_NHS, pounds("100"))), GRACE_DAYS);
        granting.approveAndFund(plan.finance(), key, asked).value();
        assertThat(granting.approveAndFund(plan.finance(), key, asked).value()).isEqualTo(plan.reference());
        assertThat(plan.purse().granted()).isEqualTo(pounds("100"));
    }

    @Test
    void one_stream_may_pay_in_two_ways_of_holding_but_not_twice_in_one() {
        PlanAtWork plan = costing("100");
        GrantedLine notional = line(OTHER_NHS, pounds("60"));
        GrantedLine managed = new GrantedLine(OTHER_NHS, Holding.MANAGED_ACCOUNT, true, 2, pounds("40"));
        assertThatThrownBy(() -> new Granting.ApproveAndFund(plan.reference(), List.of(notional, notional), GRACE_DAYS))
                .isInstanceOf(WrongInput.class);
        assertThat(approve(plan, notional, managed).isDone()).isTrue();
        assertThat(plan.purse().lines())
                .extracting(Purse.Line::holding)
                .containsExactly(Holding.NOTIONAL, Holding.MANAGED_ACCOUNT);
    }

    @Test
    void money_that_its_holding_gets_first_is_promised_and_counts_as_granted() {
        PlanAtWork plan = costing("100");
        GrantedLine managed = new GrantedLine(OTHER_NHS, Holding.MANAGED_ACCOUNT, true, 1, pounds("100"));
        assertThat(approve(plan, managed).isDone()).isTrue();
        assertThat(plan.line(OTHER_NHS).promised()).isEqualTo(pounds("100"));
        assertThat(plan.purse().unallocated()).isEqualTo(NONE);
        assertThat(plan.purse().granted()).isEqualTo(pounds("100"));
        PeopleAndBudgets.Question all = new PeopleAndBudgets.Question(
                plan.people().commissionerId(), "", null, PeopleAndBudgets.Order.BY_NAME, 0, 10);
        assertThat(instance.get(PeopleAndBudgets.class)
                        .totals(plan.finance(), all)
                        .granted())
                .isEqualTo(pounds("100"));
    }

    @Test
    void a_changed_plan_is_checked_again_against_what_it_has() {
        PlanAtWork plan = costing("100");
        approve(plan, line(OTHER_NHS, pounds("100"))).value();
        PlanWriting writing = instance.get(PlanWriting.class);
        writing.reopen(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new PlanWriting.Reopen(plan.reference(), "A second goal."))
                .value();
        plan.needs("Walk", OTHER_NHS, pounds("0.01"));
        plan.offerAndAgree();
        assertThat(approve(plan).why().code()).isEqualTo("not-sufficient");
        assertThat(approve(plan, line(OTHER_NHS, pounds("0.01"))).isDone()).isTrue();
        assertThat(plan.purse().lines()).hasSize(1);
        assertThat(plan.purse().granted()).isEqualTo(pounds("100.01"));
    }

    @Test
    void more_money_comes_only_to_a_plan_in_use() {
        PlanAtWork plan = costing("100");
        Granting.AddMoney more = new Granting.AddMoney(plan.reference(), line(EDUCATION, pounds("5")));
        assertThat(granting.addMoney(plan.finance(), RequestKey.fresh(), more)
                        .why()
                        .code())
                .isEqualTo("plan-is-agreed");
        approve(plan, line(OTHER_NHS, pounds("100"))).value();
        assertThat(granting.addMoney(plan.finance(), RequestKey.fresh(), more).isDone())
                .isTrue();
        assertThat(plan.line(EDUCATION).unallocated()).isEqualTo(pounds("5"));
    }

    @Test
    void a_line_of_nothing_or_out_of_order_is_a_mistake() {
        assertThatThrownBy(() -> line(OTHER_NHS, NONE)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new GrantedLine(OTHER_NHS, Holding.NOTIONAL, true, 0, pounds("1")))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new GrantedLine(OTHER_NHS, Holding.NOTIONAL, true, 100, pounds("1")))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Granting.ApproveAndFund("PLN-0000-0000", List.of(), -1))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Granting.ApproveAndFund("PLN-0000-0000", List.of(), 367))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void the_commissioner_sees_its_people_with_their_money_added_up() {
        PlanAtWork plan = APlan.in(instance)
                .fundedWith(OTHER_NHS, pounds("100"))
                .sorted(pounds("40"))
                .approved();
        PeopleAndBudgets people = instance.get(PeopleAndBudgets.class);
        PeopleAndBudgets.Question all = new PeopleAndBudgets.Question(
                plan.people().commissionerId(), "", null, PeopleAndBudgets.Order.BY_NAME, 0, 10);
        assertThat(people.list(plan.finance(), all))
                .singleElement()
                .satisfies(one -> assertThat(one.unallocated()).isEqualTo(pounds("60")))
                .satisfies(one -> assertThat(one.balance().available()).isEqualTo(pounds("40")));
        assertThat(people.totals(plan.finance(), all).granted()).isEqualTo(pounds("100"));
        assertThatThrownBy(() -> people.list(InventedPeople.in(instance).finance(), all))
                .isInstanceOf(NotAllowed.class);
    }

    private PlanAtWork costing(String pounds) {
        return APlan.in(instance)
                .goal("Walk")
                .needing(OTHER_NHS, "PHYSIOTHERAPY", pounds(pounds), 1)
                .agreed();
    }

    private Outcome<String> approve(PlanAtWork plan, GrantedLine... lines) {
        return granting.approveAndFund(
                plan.finance(),
                RequestKey.fresh(),
                new Granting.ApproveAndFund(plan.reference(), List.of(lines), GRACE_DAYS));
    }

    private static GrantedLine line(FundingStream stream, Money amount) {
        return new GrantedLine(stream, Holding.NOTIONAL, true, 1, amount);
    }
}
