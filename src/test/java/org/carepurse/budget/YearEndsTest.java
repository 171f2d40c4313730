package org.carepurse.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.Stance;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class YearEndsTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2028, 3, 4);

    private CarePurseInstance instance;
    private PlanAtWork plan;

    @BeforeEach
    void aYearOfMoney(CarePurseInstance running) {
        instance = running;
        plan = APlan.in(instance)
                .fundedWith(OTHER_NHS, pounds("500"))
                .sorted(pounds("300"))
                .approved();
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void all_that_is_left_comes_back_where_nothing_is_carried_over() {
        instance.clock().setTo(NEXT_YEAR);
        assertThat(forecast().value().left()).isEqualTo(pounds("500"));
        close("0", "500").value();
        assertThat(plan.purse().balance()).isEqualTo(Balance.NONE);
        assertThat(plan.purse().unallocated()).isEqualTo(NONE);
        assertThat(recovered()).isEqualTo(pounds("500"));
    }

    @Test
    void refuses_to_close_it_on_its_last_day_and_closes_it_the_day_after() {
        instance.clock().setTo(NEXT_YEAR.minusDays(1));
        assertThat(close("0", "500").why().code()).isEqualTo("year-not-over");
        instance.clock().setTo(NEXT_YEAR);
        assertThat(close("0", "500").isDone()).isTrue();
        assertThat(close("0", "500").why().code()).isEqualTo("year-closed");
    }

    @Test
    void carries_over_what_policy_allows_to_the_same_streams_money_of_the_next_plan() {
        policy("120");
        PlanAtWork next = nextPlan(OTHER_NHS);
        instance.clock().setTo(NEXT_YEAR);
        YearEndForecast forecast = forecast().value();
        assertThat(forecast.nextPlan()).isEqualTo(next.reference());
        assertThat(forecast.carriedOver()).isEqualTo(pounds("120"));
        close("120", "380").value();
        assertThat(next.purse().unallocated()).isEqualTo(pounds("1120"));
        assertThat(recovered()).isEqualTo(pounds("380"));
        assertThat(instance.get(Ledger.class).prove().holds()).isTrue();
    }

    @Test
    void carries_over_no_more_than_there_is() {
        policy("1000");
        nextPlan(OTHER_NHS);
        instance.clock().setTo(NEXT_YEAR);
        assertThat(forecast().value().carriedOver()).isEqualTo(pounds("500"));
        close("500", "0").value();
        assertThat(recovered()).isEqualTo(NONE);
    }

    @Test
    void nothing_goes_over_to_another_stream() {
        policy("120");
        nextPlan(ADULT_SOCIAL_CARE);
        instance.clock().setTo(NEXT_YEAR);
        assertThat(forecast().value().carriedOver()).isEqualTo(NONE);
    }

    @Test
    void refuses_figures_that_are_not_the_ones_shown_and_tells_the_new_ones() {
        instance.clock().setTo(NEXT_YEAR);
        Outcome<String> refused = close("0", "499.99");
        assertThat(refused.why().code()).isEqualTo("year-end-changed");
        assertThat(refused.why().facts()).containsEntry("recovered", "£500.00");
        assertThat(plan.purse().balance().available()).isEqualTo(pounds("300"));
    }

    @Test
    void a_closed_year_takes_no_money_and_gives_goals_none() {
        instance.clock().setTo(NEXT_YEAR);
        close("0", "500").value();
        GrantedLine more = new GrantedLine(OTHER_NHS, Holding.NOTIONAL, true, 1, pounds("10"));
        assertThat(instance.get(Granting.class)
                        .addMoney(plan.finance(), RequestKey.fresh(), new Granting.AddMoney(plan.reference(), more))
                        .why()
                        .code())
                .isEqualTo("year-closed");
        Sorting.Share share = new Sorting.Share(plan.goal(APlan.A_GOAL), line(), pounds("1"));
        assertThat(instance.get(Sorting.class)
                        .sort(
                                plan.holder(),
                                RequestKey.fresh(),
                                new Sorting.SortMoney(plan.reference(), List.of(share)))
                        .why()
                        .code())
                .isEqualTo("year-closed");
        assertThat(SpendingRule.YEAR_IS_OPEN.whyNot(
                        new Payment(plan.pot(), plan.pot().goalId(), OTHER_NHS, pounds("1"))))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("year-closed"));
    }

    @Test
    void refuses_to_recover_the_rest_of_an_open_year_and_where_nothing_came_free() {
        instance.clock().setTo(NEXT_YEAR);
        assertThat(recoverRest().why().code()).isEqualTo("year-not-closed");
        close("0", "500").value();
        assertThat(recoverRest().why().code()).isEqualTo("nothing-to-recover");
    }

    @Test
    void closed_by_many_at_once_it_is_closed_once() {
        instance.clock().setTo(NEXT_YEAR);
        List<CompletableFuture<Outcome<String>>> all = IntStream.range(0, 4)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> close("0", "500")))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Outcome::isDone))
                .hasSize(1);
        assertThat(recovered()).isEqualTo(pounds("500"));
    }

    @Test
    void the_same_request_twice_closes_it_once() {
        instance.clock().setTo(NEXT_YEAR);
        RequestKey key = RequestKey.fresh();
        Outcome<String> first = close(key, "0", "500");
        assertThat(close(key, "0", "500")).isEqualTo(first);
    }

    @Test
    void only_finance_closes_a_year_and_says_why() {
        instance.clock().setTo(NEXT_YEAR);
        YearEnds.Close asked = new YearEnds.Close(plan.reference(), line(), NONE, pounds("500"), "The year is over");
        assertThatThrownBy(() -> instance.get(YearEnds.class).close(plan.coordinator(), RequestKey.fresh(), asked))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> new YearEnds.Close(plan.reference(), line(), NONE, pounds("500"), " "))
                .isInstanceOf(WrongInput.class);
    }

    private void policy(String pounds) {
        instance.get(Policies.class)
                .set(
                        plan.finance(),
                        RequestKey.fresh(),
                        new NewPolicy(
                                PolicyKind.CARRY_OVER_LIMIT,
                                OTHER_NHS.name(),
                                plan.people().commissionerId(),
                                Stance.APPLIES,
                                pounds(pounds),
                                London.today(instance.clock()),
                                null,
                                "Agreed by the board"))
                .value();
    }

    private PlanAtWork nextPlan(FundingStream stream) {
        return APlan.in(instance)
                .among(plan.people())
                .forHolder(plan.holder())
                .startingOn(NEXT_YEAR)
                .fundedWith(stream, pounds("1000"))
                .approved();
    }

    private Outcome<YearEndForecast> forecast() {
        return instance.get(YearEnds.class).forecast(plan.finance(), plan.reference(), line());
    }

    private Outcome<String> close(String carried, String recovered) {
        return close(RequestKey.fresh(), carried, recovered);
    }

    private Outcome<String> close(RequestKey key, String carried, String recovered) {
        return instance.get(YearEnds.class)
                .close(
                        plan.finance(),
                        key,
                        new YearEnds.Close(
                                plan.reference(), line(), pounds(carried), pounds(recovered), "The year is over"));
    }

    private Outcome<String> recoverRest() {
        return instance.get(YearEnds.class)
                .recoverRest(plan.finance(), RequestKey.fresh(), new YearEnds.RecoverRest(plan.reference(), line()));
    }

    private String line() {
        return plan.line(OTHER_NHS).reference();
    }

    private Money recovered() {
        return instance.get(Ledger.class)
                .recovered(plan.line(OTHER_NHS).id(), plan.people().commissionerId());
    }
}
