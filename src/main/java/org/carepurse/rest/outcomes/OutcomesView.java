package org.carepurse.rest.outcomes;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.carepurse.money.Sterling;
import org.carepurse.outcomes.FrameworkPart;
import org.carepurse.outcomes.OutcomesSummary;

/**
 * How the people whose plans began in a year were before and are since. What is absent is kept back.
 *
 * @param smallest the smallest number of people that is told
 */
public record OutcomesView(
        int yearBegan,
        Long people,
        Long spentPence,
        Long goalsKnown,
        Long goalsReached,
        Long spentOnGoalsPence,
        Long spentForEachGoalReachedPence,
        int smallest,
        List<OutcomesPartView> parts) {

    public record OutcomesPartView(FrameworkPart part, List<GaugeView> gauges) {}

    static OutcomesView of(int year, OutcomesSummary summary) {
        return new OutcomesView(
                year,
                told(summary.people()),
                summary.spent().map(Sterling::inPence).orElse(null),
                told(summary.goals().known()),
                told(summary.goals().reached()),
                summary.goals().spent().map(Sterling::inPence).orElse(null),
                summary.goals().costOfOne().map(Sterling::inPence).orElse(null),
                summary.smallest(),
                Arrays.stream(FrameworkPart.values())
                        .map(part -> new OutcomesPartView(
                                part,
                                summary.compared().get(part).stream()
                                        .map(GaugeView::of)
                                        .toList()))
                        .toList());
    }

    static Long told(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
