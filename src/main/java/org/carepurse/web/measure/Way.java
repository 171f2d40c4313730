package org.carepurse.web.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.measure.Asked;
import org.carepurse.measure.Gauge;
import org.carepurse.measure.Measured;
import org.carepurse.measure.Scoring;
import org.carepurse.measure.ValueSet;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Chart;
import org.carepurse.words.Words;

/** How one person got on with one measure, day by day: a chart for each figure of it, and the same in a sentence. */
final class Way {

    private static final BigDecimal THOUSANDTHS = BigDecimal.valueOf(1_000);

    private record Step(Measured measured, BigDecimal figure) {}

    private Way() {}

    /** None for what was answered on one day only. */
    static List<Chart> of(Asked asked, Optional<ValueSet> valueSet, Words words) {
        List<Chart> charts = new ArrayList<>();
        Arrays.stream(Gauge.values())
                .filter(gauge -> gauge.measure() == asked.measure() && gauge != Gauge.TOP_SCORE)
                .forEach(gauge -> steps(gauge, asked, valueSet).forEach((star, steps) -> {
                    if (steps.size() > 1) {
                        String name = star.isEmpty() ? words.say("measure.gauge." + gauge) : star;
                        String id = "way-" + gauge + "-" + asked.goal() + "-" + charts.size();
                        charts.add(new Chart(id, name, told(gauge, steps, words), bars(steps, words)));
                    }
                }));
        return charts;
    }

    /** By star, since each has a scale of its own. */
    private static Map<String, List<Step>> steps(Gauge gauge, Asked asked, Optional<ValueSet> valueSet) {
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        asked.standing().forEach(entry -> {
            Measured one = entry.measured();
            Optional<BigDecimal> figure =
                    gauge == Gauge.HEALTH_STATE ? Scoring.value(one.sheet(), valueSet) : gauge.of(one.sheet());
            figure.ifPresent(shown -> steps.computeIfAbsent(one.given().star(), star -> new ArrayList<>())
                    .add(new Step(one, shown)));
        });
        return steps;
    }

    private static List<Bar> bars(List<Step> steps, Words words) {
        return steps.stream()
                .map(step -> new Bar(
                        words.say(step.measured().measuredOn()),
                        step.figure().multiply(THOUSANDTHS).longValue(),
                        Result.plain(step.figure())))
                .toList();
    }

    private static String told(Gauge gauge, List<Step> steps, Words words) {
        Step first = steps.get(0);
        Step latest = steps.get(steps.size() - 1);
        int change = latest.figure().compareTo(first.figure()) * (gauge.higherIsBetter() ? 1 : -1);
        String verdict = change == 0 ? "same" : change > 0 ? "better" : "worse";
        return words.say(
                "measure.way." + verdict,
                words.say(first.measured().measuredOn()),
                Result.plain(first.figure()),
                words.say(latest.measured().measuredOn()),
                Result.plain(latest.figure()));
    }
}
