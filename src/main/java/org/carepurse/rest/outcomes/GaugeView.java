package org.carepurse.rest.outcomes;

import java.math.BigDecimal;
import org.carepurse.measure.Gauge;
import org.carepurse.outcomes.Compared;

/** One gauge before and since; what is absent is kept back. */
public record GaugeView(
        Gauge gauge,
        boolean higherIsBetter,
        Long answeredTwice,
        Long answeredOnce,
        Long neverAnswered,
        BigDecimal averageBefore,
        BigDecimal averageSince,
        Long better,
        Long same,
        Long worse) {

    static GaugeView of(Compared one) {
        return new GaugeView(
                one.gauge(),
                one.gauge().higherIsBetter(),
                OutcomesView.told(one.twice()),
                OutcomesView.told(one.once()),
                OutcomesView.told(one.never()),
                one.before().orElse(null),
                one.since().orElse(null),
                OutcomesView.told(one.better()),
                OutcomesView.told(one.same()),
                OutcomesView.told(one.worse()));
    }
}
