package org.carepurse.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanCare;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

@OnDatabase
class MeasuringTest {

    private final Measuring measuring;
    private final Progress progress;
    private final PlanCare care;
    private final InventedPeople people;
    private final PlanAtWork plan;
    private final LocalDate today;

    MeasuringTest(CarePurseInstance instance, Measuring measuring, Progress progress, PlanCare care) {
        this.measuring = measuring;
        this.progress = progress;
        this.care = care;
        people = InventedPeople.in(instance);
        today = London.today(instance.clock());
        plan = APlan.in(instance)
                .among(people)
                .startingOn(today.minusDays(30))
                .fundedWith(FundingStream.OTHER_NHS, Sterling.pounds("100"))
                .approved();
    }

    @Test
    void it_is_kept_who_entered_an_answer_and_for_whom() {
        enter(plan.holder(), "", wsas(5), today.minusDays(2)).value();
        enter(people.aNomineeOf(plan.holder()), "", wsas(4), today.minusDays(1)).value();
        enter(plan.coordinator(), "", wsas(3), today).value();
        assertThat(asked(Measure.WSAS).entries())
                .extracting(entry -> entry.measured().enteredAs())
                .containsExactly(EnteredBy.PERSON, EnteredBy.HELPER, EnteredBy.COORDINATOR);
    }

    @Test
    void nobody_else_enters_or_sees_how_a_person_is_doing() {
        Stream.of(
                        plan.finance(),
                        people.anAuditor(),
                        people.aCoordinator(),
                        people.aHolder(),
                        people.staffOf(people.aProviderOrganisation()))
                .forEach(stranger -> {
                    assertThatThrownBy(() -> enter(stranger, "", wsas(1), today))
                            .isInstanceOf(NotAllowed.class);
                    assertThatThrownBy(() -> progress.of(stranger, plan.reference()))
                            .isInstanceOf(NotAllowed.class);
                });
    }

    @Test
    void a_correction_keeps_the_old_answers_as_corrected() {
        String wrong = enter(plan.holder(), "", wsas(8), today).value();
        String right = correct(wrong, wsas(2)).value();
        Asked asked = asked(Measure.WSAS);
        assertThat(asked.entries()).extracting(Asked.Entry::corrected).containsExactly(true, false);
        assertThat(asked.standing())
                .extracting(entry -> entry.measured().reference())
                .containsExactly(right);
    }

    @Test
    void what_is_put_right_already_is_not_put_right_again_but_its_correction_may_be() {
        String wrong = enter(plan.holder(), "", wsas(8), today).value();
        String right = correct(wrong, wsas(2)).value();
        assertThat(correct(wrong, wsas(3)).why().code()).isEqualTo("measure-already-corrected");
        assertThat(correct(right, wsas(3)).isDone()).isTrue();
    }

    @Test
    void a_correction_is_of_the_same_measure_and_of_the_same_plan() {
        String wrong = enter(plan.holder(), "", wsas(8), today).value();
        assertThatThrownBy(() -> correct(wrong, AnswerSheet.typed(Measure.ONS4, Map.of("happy", "3"))))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> correct("MSR-0000-0000", wsas(2))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_request_twice_is_one_entry() {
        RequestKey key = RequestKey.fresh();
        Measuring.Enter asked = new Measuring.Enter(plan.reference(), "", wsas(5), Given.on(today));
        String once = measuring.enter(plan.holder(), key, asked).value();
        assertThat(measuring.enter(plan.holder(), key, asked).value()).isEqualTo(once);
        assertThat(asked(Measure.WSAS).entries()).hasSize(1);
    }

    @Test
    void progress_is_of_one_goal_and_the_other_measures_of_none() {
        AnswerSheet six = AnswerSheet.typed(Measure.GOAL_PROGRESS, Map.of("progress", "6"));
        enter(plan.holder(), plan.goal(APlan.A_GOAL), six, today).value();
        assertThat(asked(Measure.GOAL_PROGRESS)
                        .latest()
                        .orElseThrow()
                        .measured()
                        .score()
                        .orElseThrow())
                .isEqualByComparingTo("6");
        assertThatThrownBy(() -> enter(plan.holder(), "", six, today)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> enter(plan.holder(), plan.goal(APlan.A_GOAL), wsas(1), today))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> enter(plan.holder(), "GOL-0000-0000", six, today))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void answers_are_of_today_or_before() {
        assertThat(enter(plan.holder(), "", wsas(1), today).isDone()).isTrue();
        assertThatThrownBy(() -> enter(plan.holder(), "", wsas(1), today.plusDays(1)))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void nothing_is_answered_in_a_plan_that_has_ended() {
        care.end(plan.finance(), RequestKey.fresh(), new PlanCare.End(plan.reference(), "Moved away"))
                .value();
        assertThat(enter(plan.holder(), "", wsas(1), today).why().code()).isEqualTo("measure-plan-ended");
        assertThat(asked(Measure.WSAS).isDueOn(today)).isFalse();
    }

    @Test
    void a_measure_is_due_when_the_plan_starts_and_ninety_days_after_an_answer() {
        assertThat(asked(Measure.WSAS).dueOn()).isEqualTo(today.minusDays(30));
        enter(plan.holder(), "", wsas(5), today).value();
        assertThat(asked(Measure.WSAS).isDueOn(today.plusDays(89))).isFalse();
        assertThat(asked(Measure.WSAS).isDueOn(today.plusDays(90))).isTrue();
        assertThat(asked(Measure.ONS4).isDueOn(today)).isTrue();
    }

    @Test
    void a_review_asks_again_sooner() {
        enter(plan.holder(), "", wsas(5), today.minusDays(10)).value();
        care.reviewHeld(plan.coordinator(), RequestKey.fresh(), new PlanCare.ReviewHeld(plan.reference(), today))
                .value();
        assertThat(asked(Measure.WSAS).dueOn()).isEqualTo(today);
    }

    @Test
    void no_schedule_asks_for_licensed_scores() {
        assertThat(List.of(asked(Measure.PAM), asked(Measure.STAR)))
                .noneMatch(licensed -> licensed.isDueOn(today.plusYears(1)));
    }

    private Outcome<String> enter(SignedIn who, String goal, AnswerSheet sheet, LocalDate on) {
        return measuring.enter(
                who, RequestKey.fresh(), new Measuring.Enter(plan.reference(), goal, sheet, Given.on(on)));
    }

    private Outcome<String> correct(String wrong, AnswerSheet right) {
        return measuring.correct(
                plan.holder(),
                RequestKey.fresh(),
                new Measuring.Correct(plan.reference(), wrong, right, Given.on(today)));
    }

    private Asked asked(Measure measure) {
        return progress.of(plan.holder(), plan.reference()).stream()
                .filter(asked -> asked.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static AnswerSheet wsas(int each) {
        String answer = String.valueOf(each);
        return AnswerSheet.typed(
                Measure.WSAS,
                Map.of("work", answer, "home", answer, "company", answer, "alone", answer, "close", answer));
    }
}
