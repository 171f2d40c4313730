package org.carepurse.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.budget.APlan.A_GOAL;
import static org.carepurse.careplan.FundingStream.EDUCATION;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Sorting.MoveMoney;
import org.carepurse.budget.Sorting.Share;
import org.carepurse.budget.Sorting.SortMoney;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Reason;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class SortingTest {

    private CarePurseInstance instance;
    private Sorting sorting;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        sorting = running.get(Sorting.class);
    }

    @Test
    void all_of_a_line_can_be_sorted_to_the_last_penny() {
        PlanAtWork plan = fundedWith("100");
        assertThat(sort(plan, A_GOAL, OTHER_NHS, pounds("100")).isDone()).isTrue();
        assertThat(plan.purse().unallocated()).isEqualTo(NONE);
        assertThat(plan.purse().balance()).isEqualTo(new Balance(pounds("100"), NONE, NONE));
    }

    @Test
    void refuses_a_penny_more_than_the_line_has_and_says_how_much_is_there() {
        PlanAtWork plan = fundedWith("100");
        Outcome<String> outcome = sort(plan, A_GOAL, OTHER_NHS, pounds("100.01"));
        assertThat(outcome.why().code()).isEqualTo("sort-too-much");
        assertThat(outcome.why().facts()).containsEntry("there", "£100.00").containsEntry("short", "£0.01");
        assertThat(plan.purse().unallocated()).isEqualTo(pounds("100"));
    }

    @Test
    void refuses_all_shares_when_together_they_are_too_much_for_their_line() {
        PlanAtWork plan = APlan.in(instance)
                .goal("Walk")
                .goal("Swim")
                .fundedWith(OTHER_NHS, pounds("100"))
                .approved();
        Share walk = new Share(plan.goal("Walk"), plan.line(OTHER_NHS).reference(), pounds("60"));
        Share swim = new Share(plan.goal("Swim"), plan.line(OTHER_NHS).reference(), pounds("60"));
        Outcome<String> outcome =
                sorting.sort(plan.holder(), RequestKey.fresh(), new SortMoney(plan.reference(), List.of(walk, swim)));
        assertThat(outcome.isDone()).isFalse();
        assertThat(plan.purse().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void a_nominee_sorts_the_money_as_the_holder_would() {
        PlanAtWork plan = fundedWith("100");
        Share share = new Share(plan.goal(A_GOAL), plan.line(OTHER_NHS).reference(), pounds("40"));
        assertThat(sorting.sort(plan.aNominee(), RequestKey.fresh(), new SortMoney(plan.reference(), List.of(share)))
                        .isDone())
                .isTrue();
        assertThat(plan.purse().balance().available()).isEqualTo(pounds("40"));
    }

    @Test
    void nobody_else_sorts_it_not_even_the_commissioner() {
        PlanAtWork plan = fundedWith("100");
        SortMoney asked = new SortMoney(
                plan.reference(),
                List.of(new Share(plan.goal(A_GOAL), plan.line(OTHER_NHS).reference(), pounds("40"))));
        List.of(plan.finance(), plan.coordinator(), plan.people().aHolder())
                .forEach(someone -> assertThatThrownBy(() -> sorting.sort(someone, RequestKey.fresh(), asked))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void another_plans_goal_or_line_is_not_known_here() {
        PlanAtWork plan = fundedWith("100");
        PlanAtWork other = fundedWith("100");
        SortMoney theirGoal = new SortMoney(
                plan.reference(),
                List.of(new Share(other.goal(A_GOAL), plan.line(OTHER_NHS).reference(), pounds("1"))));
        SortMoney theirLine = new SortMoney(
                plan.reference(),
                List.of(new Share(plan.goal(A_GOAL), other.line(OTHER_NHS).reference(), pounds("1"))));
        assertThatThrownBy(() -> sorting.sort(plan.holder(), RequestKey.fresh(), theirGoal))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sorting.sort(plan.holder(), RequestKey.fresh(), theirLine))
                .isInstanceOf(NotFound.class);
        assertThat(other.purse().unallocated()).isEqualTo(pounds("100"));
    }

    @Test
    void the_same_key_twice_sorts_once() {
        PlanAtWork plan = fundedWith("100");
        RequestKey key = RequestKey.fresh();
        SortMoney asked = new SortMoney(
                plan.reference(),
                List.of(new Share(plan.goal(A_GOAL), plan.line(OTHER_NHS).reference(), pounds("40"))));
        sorting.sort(plan.holder(), key, asked).value();
        assertThat(sorting.sort(plan.holder(), key, asked).value()).isEqualTo(plan.reference());
        assertThat(plan.purse().unallocated()).isEqualTo(pounds("60"));
    }

    @Test
    void the_same_key_with_another_amount_is_a_mistake() {
        PlanAtWork plan = fundedWith("100");
        RequestKey key = RequestKey.fresh();
        String line = plan.line(OTHER_NHS).reference();
        sorting.sort(
                plan.holder(),
                key,
                new SortMoney(plan.reference(), List.of(new Share(plan.goal(A_GOAL), line, pounds("40")))));
        SortMoney other = new SortMoney(plan.reference(), List.of(new Share(plan.goal(A_GOAL), line, pounds("41"))));
        assertThatThrownBy(() -> sorting.sort(plan.holder(), key, other)).isInstanceOf(WrongInput.class);
    }

    @Test
    void sorting_nothing_or_an_amount_of_nothing_is_a_mistake() {
        assertThatThrownBy(() -> new SortMoney("PLN-0000-0000", List.of())).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Share("GOL-0000-0000", "FND-0000-0000", NONE))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Share("GOL-0000-0000", "FND-0000-0000", pounds("-1")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void a_plan_that_is_not_approved_has_no_money_to_sort() {
        PlanAtWork plan = APlan.in(instance).agreed();
        Share share = new Share(plan.goal(A_GOAL), "FND-0000-0000", pounds("1"));
        Outcome<String> outcome =
                sorting.sort(plan.holder(), RequestKey.fresh(), new SortMoney(plan.reference(), List.of(share)));
        assertThat(outcome.why().code()).isEqualTo("plan-is-agreed");
    }

    @Test
    void money_moves_from_goal_to_goal_and_both_movements_say_why() {
        PlanAtWork plan = twoGoals();
        assertThat(move(plan, "Walk", OTHER_NHS, "Swim", OTHER_NHS, "30").isDone())
                .isTrue();
        assertThat(plan.pot("Walk", OTHER_NHS).available()).isEqualTo(pounds("20"));
        assertThat(plan.pot("Swim", OTHER_NHS).available()).isEqualTo(pounds("30"));
        assertThat(movements(plan))
                .extracting(PurseMovement::reason)
                .containsExactly(Reason.ALLOCATED, Reason.RETURNED, Reason.ALLOCATED, Reason.FUNDED, Reason.FUNDED);
    }

    @Test
    void refuses_to_move_a_penny_more_than_is_left_for_the_goal() {
        PlanAtWork plan = twoGoals();
        assertThat(move(plan, "Walk", OTHER_NHS, "Swim", OTHER_NHS, "50.01")
                        .why()
                        .code())
                .isEqualTo("not-enough-left");
        assertThat(move(plan, "Walk", OTHER_NHS, "Swim", OTHER_NHS, "50").isDone())
                .isTrue();
    }

    @Test
    void money_of_one_stream_never_moves_to_another_even_when_that_is_empty() {
        PlanAtWork plan = twoGoals();
        Outcome<String> outcome = move(plan, "Walk", OTHER_NHS, "Swim", EDUCATION, "1");
        assertThat(outcome.why().code()).isEqualTo("ring-fence");
        assertThat(plan.pot("Walk", OTHER_NHS).available()).isEqualTo(pounds("50"));
    }

    @Test
    void a_goal_that_never_had_money_of_the_line_has_nothing_to_move_and_gets_no_pot() {
        PlanAtWork plan = twoGoals();
        assertThat(move(plan, "Swim", OTHER_NHS, "Walk", OTHER_NHS, "1").why().code())
                .isEqualTo("goal-has-nothing-there");
        assertThat(instance.get(PayingPots.class).forGoal(plan.goalId("Swim"))).isEmpty();
    }

    @Test
    void of_two_moves_of_the_last_pound_at_the_same_moment_exactly_one_is_done() throws Exception {
        PlanAtWork plan = APlan.in(instance)
                .goal("Walk")
                .goal("Swim")
                .goal("Sing")
                .fundedWith(OTHER_NHS, pounds("3"))
                .sorted("Walk", OTHER_NHS, pounds("1"))
                .approved();
        List<Outcome<String>> outcomes = together(
                () -> move(plan, "Walk", OTHER_NHS, "Swim", OTHER_NHS, "1"),
                () -> move(plan, "Walk", OTHER_NHS, "Sing", OTHER_NHS, "1"));
        assertThat(outcomes).extracting(Outcome::isDone).containsExactlyInAnyOrder(true, false);
        assertThat(plan.pot("Walk", OTHER_NHS).available()).isEqualTo(NONE);
        assertThat(plan.purse().balance().available()).isEqualTo(pounds("1"));
    }

    @Test
    void of_two_sortings_of_the_last_pound_at_the_same_moment_exactly_one_is_done() throws Exception {
        PlanAtWork plan = fundedWith("1");
        List<Outcome<String>> outcomes = together(
                () -> sort(plan, A_GOAL, OTHER_NHS, pounds("1")), () -> sort(plan, A_GOAL, OTHER_NHS, pounds("1")));
        assertThat(outcomes).extracting(Outcome::isDone).containsExactlyInAnyOrder(true, false);
        assertThat(plan.purse().balance().available()).isEqualTo(pounds("1"));
    }

    private PlanAtWork fundedWith(String amount) {
        return APlan.in(instance).fundedWith(OTHER_NHS, pounds(amount)).approved();
    }

    private PlanAtWork twoGoals() {
        return APlan.in(instance)
                .goal("Walk")
                .goal("Swim")
                .fundedWith(OTHER_NHS, pounds("100"))
                .fundedWith(EDUCATION, pounds("10"))
                .sorted("Walk", OTHER_NHS, pounds("50"))
                .approved();
    }

    private Outcome<String> sort(PlanAtWork plan, String goal, FundingStream stream, Money amount) {
        Share share = new Share(plan.goal(goal), plan.line(stream).reference(), amount);
        return sorting.sort(plan.holder(), RequestKey.fresh(), new SortMoney(plan.reference(), List.of(share)));
    }

    private Outcome<String> move(
            PlanAtWork plan, String fromGoal, FundingStream from, String toGoal, FundingStream to, String amount) {
        return sorting.move(
                plan.holder(),
                RequestKey.fresh(),
                new MoveMoney(
                        plan.reference(),
                        plan.goal(fromGoal),
                        plan.line(from).reference(),
                        plan.goal(toGoal),
                        plan.line(to).reference(),
                        pounds(amount)));
    }

    private List<PurseMovement> movements(PlanAtWork plan) {
        return instance.get(PurseMovements.class)
                .of(plan.holder(), plan.reference(), PurseMovements.Order.NEWEST_FIRST, 0, 50)
                .movements();
    }

    @SafeVarargs
    private static List<Outcome<String>> together(Callable<Outcome<String>>... acts) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(acts.length);
        try {
            List<Outcome<String>> outcomes = new java.util.ArrayList<>();
            for (Future<Outcome<String>> answer : callers.invokeAll(List.of(acts))) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            callers.shutdown();
        }
    }
}
