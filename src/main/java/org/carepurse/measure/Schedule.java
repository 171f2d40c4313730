package org.carepurse.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanState;

/**
 * When the measures of one plan are asked: at its start; then after the interval, or at a review that comes sooner.
 *
 * @param days how many days after an answer a measure is asked again
 */
record Schedule(Plan plan, Entered entered, int days) {

    /** The rule for the number of days. */
    static final String INTERVAL = "MEASURE_AGAIN";

    /** Nothing for a licensed measure, and in a plan that has ended. */
    Optional<LocalDate> dueOn(Measure measure, Long goalId) {
        if (measure.isLicensed() || plan.state() == PlanState.ENDED) {
            return Optional.empty();
        }
        return Optional.of(lastAnswer(measure, goalId).map(this::again).orElse(plan.startsOn()));
    }

    /** The first of all that are to be asked. */
    LocalDate next() {
        return Stream.of(Measure.values())
                .flatMap(measure -> measure.isOfGoals()
                        ? plan.goals().stream().map(Goal::id).map(goal -> dueOn(measure, goal))
                        : Stream.of(dueOn(measure, null)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private LocalDate again(LocalDate answered) {
        LocalDate again = answered.plusDays(days);
        return plan.lastReviewedOn()
                .filter(reviewed -> reviewed.isAfter(answered) && reviewed.isBefore(again))
                .orElse(again);
    }

    private Optional<LocalDate> lastAnswer(Measure measure, Long goalId) {
        return entered.standing().stream()
                .filter(one ->
                        one.measure() == measure && Objects.equals(one.goalId().orElse(null), goalId))
                .map(Measured::measuredOn)
                .max(Comparator.naturalOrder());
    }
}
