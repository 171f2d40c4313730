package org.carepurse.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.budget.APlan.A_GOAL;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan through its use cases, on the real database. */
@OnDatabase
class PlanTest {

    private CarePurseInstance instance;
    private PlanWriting writing;
    private PlanAgreement agreement;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        writing = running.get(PlanWriting.class);
        agreement = running.get(PlanAgreement.class);
    }

    @AfterEach
    void resetTheClock(TestClock clock) {
        clock.reset();
    }

    @Test
    void what_a_plan_costs_is_counted_over_its_year_and_by_stream() {
        PlanAtWork plan = APlan.in(instance).draft();
        addCost(
                plan,
                new CostTerms(
                        plan.goal(A_GOAL),
                        ADULT_SOCIAL_CARE,
                        "SWIMMING",
                        "Swimming",
                        2,
                        "hour",
                        pounds("22"),
                        HowOften.WEEKLY,
                        null));
        assertThat(plan.plan().plannedByStream())
                .containsEntry(ADULT_SOCIAL_CARE, pounds("2288"))
                .containsEntry(OTHER_NHS, pounds("1"));
        assertThat(plan.plan().planned()).isEqualTo(pounds("2289"));
    }

    @Test
    void finance_names_another_co_ordinator() {
        PlanAtWork plan = APlan.in(instance).draft();
        SignedIn taking = plan.people().aCoordinator();
        instance.get(PlanCare.class)
                .nameCoordinator(
                        plan.finance(),
                        RequestKey.fresh(),
                        new PlanCare.NameCoordinator(plan.reference(), taking.personId()))
                .value();
        assertThat(plan.plan().coordinatorId()).contains(taking.personId());
    }

    @Test
    void somebody_who_does_not_co_ordinate_here_cannot_be_named() {
        PlanAtWork plan = APlan.in(instance).draft();
        SignedIn elsewhere = InventedPeople.in(instance).aCoordinator();
        assertThatThrownBy(() -> instance.get(PlanCare.class)
                        .nameCoordinator(
                                plan.coordinator(),
                                RequestKey.fresh(),
                                new PlanCare.NameCoordinator(plan.reference(), elsewhere.personId())))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("plan-coordinator"));
    }

    @Test
    void each_thing_that_is_missing_is_named() {
        InventedPeople people = InventedPeople.in(instance);
        SignedIn coordinator = people.aCoordinator();
        LocalDate first = LocalDate.of(2027, 4, 1);
        String reference = instance.get(PlanCare.class)
                .begin(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanCare.Begin(
                                people.aHolder().personId(),
                                people.commissionerId(),
                                null,
                                new PlanDates(first, first.plusMonths(6))))
                .value();
        assertThat(instance.get(Plans.class).show(coordinator, reference).missing())
                .isEqualTo(Set.of(Missing.COORDINATOR, Missing.GOALS, Missing.COSTS));
    }

    @Test
    void a_plan_without_review_dates_is_not_offered() {
        PlanAtWork plan = APlan.in(instance).draft();
        assertThat(offer(plan).why().code()).isEqualTo("plan-lacks-review-dates");
        setReview(plan, OTHER_NHS, LocalDate.of(2027, 6, 4)).value();
        assertThat(offer(plan).isDone()).isTrue();
    }

    @Test
    void a_goal_without_a_cost_keeps_the_plan_from_being_offered() {
        PlanAtWork plan = APlan.in(instance).draft();
        setReview(plan, OTHER_NHS, LocalDate.of(2027, 6, 4)).value();
        writing.addGoal(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new PlanWriting.AddGoal(plan.reference(), new GoalWords("Sing", "I sang in the choir.", "")))
                .value();
        assertThat(offer(plan).why().code()).isEqualTo("plan-lacks-costs");
    }

    @Test
    void a_review_date_can_be_set_anew() {
        PlanAtWork plan = APlan.in(instance).draft();
        setReview(plan, OTHER_NHS, LocalDate.of(2027, 6, 4)).value();
        setReview(plan, OTHER_NHS, LocalDate.of(2027, 5, 1)).value();
        assertThat(plan.plan().nextReview()).contains(LocalDate.of(2027, 5, 1));
        assertThat(setReview(plan, OTHER_NHS, LocalDate.of(2027, 6, 5)).why().code())
                .isEqualTo("review-too-late");
    }

    @Test
    void only_the_named_co_ordinator_writes_it() {
        PlanAtWork plan = APlan.in(instance).draft();
        List.of(plan.holder(), plan.finance(), plan.people().aCoordinator())
                .forEach(someone -> assertThatThrownBy(() -> writing.addGoal(
                                someone,
                                RequestKey.fresh(),
                                new PlanWriting.AddGoal(plan.reference(), new GoalWords("Sing", "La", ""))))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void nothing_changes_in_a_plan_that_is_with_the_person() {
        PlanAtWork plan = APlan.in(instance).offered();
        Outcome<String> outcome = writing.dropGoal(
                plan.coordinator(), RequestKey.fresh(), new PlanWriting.DropGoal(plan.reference(), plan.goal(A_GOAL)));
        assertThat(outcome.why().code()).isEqualTo("plan-is-offered");
        assertThat(plan.plan().goals()).hasSize(1);
    }

    @Test
    void a_nominee_agrees_as_the_holder_would_and_nobody_else_does() {
        PlanAtWork plan = APlan.in(instance).offered();
        PlanAgreement.Agree agree = new PlanAgreement.Agree(plan.reference());
        assertThatThrownBy(() -> agreement.agree(plan.coordinator(), RequestKey.fresh(), agree))
                .isInstanceOf(NotAllowed.class);
        assertThat(agreement.agree(plan.aNominee(), RequestKey.fresh(), agree).isDone())
                .isTrue();
        assertThat(plan.plan().state()).isEqualTo(PlanState.AGREED);
    }

    @Test
    void what_is_wrong_goes_back_to_the_co_ordinator_in_the_persons_words() {
        PlanAtWork plan = APlan.in(instance).offered();
        agreement
                .disagree(
                        plan.holder(),
                        RequestKey.fresh(),
                        new PlanAgreement.Disagree(plan.reference(), "I do not want to swim."))
                .value();
        assertThat(plan.plan().state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.plan().sentBackBecause()).isEqualTo("I do not want to swim.");
        assertThatThrownBy(() -> new PlanAgreement.Disagree(plan.reference(), " "))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void a_goal_leaves_with_its_costs() {
        PlanAtWork plan = APlan.in(instance).goal("Walk").goal("Swim").draft();
        writing.dropGoal(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new PlanWriting.DropGoal(plan.reference(), plan.goal("Swim")))
                .value();
        assertThat(plan.plan().goals()).extracting(Goal::title).containsExactly("Walk");
        assertThat(plan.plan().costs()).hasSize(1);
    }

    @Test
    void a_review_is_overdue_the_day_after_it_was_due_and_past_grace_after_the_grace() {
        PlanAtWork plan = APlan.in(instance).fundedWith(OTHER_NHS, pounds("10")).approved();
        LocalDate due = plan.plan().nextReview().orElseThrow();
        assertThat(plan.plan().reviewIsOverdueOn(due)).isFalse();
        assertThat(plan.plan().reviewIsOverdueOn(due.plusDays(1))).isTrue();
        assertThat(plan.plan().isPastGraceOn(due.plusDays(28))).isFalse();
        assertThat(plan.plan().isPastGraceOn(due.plusDays(29))).isTrue();
    }

    @Test
    void ordering_is_told_that_a_plan_is_past_its_grace_and_the_commissioner_that_its_review_is_late(TestClock clock) {
        PlanAtWork plan = APlan.in(instance).fundedWith(OTHER_NHS, pounds("10")).approved();
        PlannedSupport support = instance.get(PlannedSupport.class);
        long id = plan.plan().id();
        assertThat(support.standings(List.of(id)).get(id).pastGrace()).isFalse();
        clock.setTo(plan.plan().nextReview().orElseThrow().plusDays(29));
        assertThat(support.standings(List.of(id)).get(id).pastGrace()).isTrue();
        assertThat(instance.get(PlanLists.class)
                        .overdue(plan.finance(), plan.people().commissionerId(), 0, 10))
                .extracting(PlanRow::reference)
                .containsExactly(plan.reference());
    }

    @Test
    void holding_the_review_ends_the_alarm(TestClock clock) {
        PlanAtWork plan = APlan.in(instance).fundedWith(OTHER_NHS, pounds("10")).approved();
        LocalDate late = plan.plan().nextReview().orElseThrow().plusDays(29);
        clock.setTo(late);
        PlanCare care = instance.get(PlanCare.class);
        assertThatThrownBy(() -> care.reviewHeld(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new PlanCare.ReviewHeld(plan.reference(), late.plusDays(1))))
                .isInstanceOf(WrongInput.class);
        care.reviewHeld(plan.coordinator(), RequestKey.fresh(), new PlanCare.ReviewHeld(plan.reference(), late))
                .value();
        assertThat(plan.plan().reviewIsOverdueOn(late)).isFalse();
        assertThat(plan.plan().nextReview()).contains(late.plusYears(1));
    }

    @Test
    void each_goal_tells_which_kinds_of_support_it_plans_for() {
        PlanAtWork plan = APlan.in(instance)
                .goal("Walk")
                .needing(OTHER_NHS, "PHYSIOTHERAPY", pounds("10"), 1)
                .draft();
        PlannedSupport support = instance.get(PlannedSupport.class);
        long walk = plan.goalId("Walk");
        Inquiry inquiry = new Inquiry();
        Supplier<Map<Long, PlannedGoal>> goals = support.goals(List.of(walk), inquiry);
        instance.get(Tables.class).read(inquiry);
        assertThat(goals.get().get(walk).categories()).containsExactly("PHYSIOTHERAPY");
    }

    @Test
    void the_same_key_twice_adds_one_goal() {
        PlanAtWork plan = APlan.in(instance).draft();
        RequestKey key = RequestKey.fresh();
        PlanWriting.AddGoal asked = new PlanWriting.AddGoal(plan.reference(), new GoalWords("Sing", "La", ""));
        String first = writing.addGoal(plan.coordinator(), key, asked).value();
        assertThat(writing.addGoal(plan.coordinator(), key, asked).value()).isEqualTo(first);
        assertThat(plan.plan().goals()).hasSize(2);
    }

    @Test
    void dates_and_words_that_cannot_be_meant_are_mistakes() {
        LocalDate first = LocalDate.of(2027, 4, 1);
        assertThat(new PlanDates(first, LocalDate.of(2028, 3, 31)).endsOn()).isEqualTo("2028-03-31");
        assertThatThrownBy(() -> new PlanDates(first, LocalDate.of(2028, 4, 1))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new PlanDates(first, first.minusDays(1))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new PlanDates(LocalDate.of(1999, 12, 31), first))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new GoalWords(" ", "La", "")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new GoalWords("x".repeat(121), "La", "")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new GoalWords("Sing", "La\u0007", "")).isInstanceOf(WrongInput.class);
    }

    private void addCost(PlanAtWork plan, CostTerms terms) {
        writing.addCost(plan.coordinator(), RequestKey.fresh(), new PlanWriting.AddCost(plan.reference(), terms))
                .value();
    }

    private Outcome<String> offer(PlanAtWork plan) {
        return writing.offer(plan.coordinator(), RequestKey.fresh(), new PlanWriting.Offer(plan.reference()));
    }

    private Outcome<String> setReview(PlanAtWork plan, FundingStream stream, LocalDate day) {
        return writing.setReview(
                plan.coordinator(), RequestKey.fresh(), new PlanWriting.SetReview(plan.reference(), stream, day));
    }
}
