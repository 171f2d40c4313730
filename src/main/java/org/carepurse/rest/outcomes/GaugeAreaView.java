package org.carepurse.rest.outcomes;

import java.math.BigDecimal;
import org.carepurse.outcomes.AreaCompared;

/** A gauge before and since, of those whose plans are mostly for one kind of service; what is absent is kept back. */
public record GaugeAreaView(
        String area,
        Long answeredTwice,
        Long answeredOnce,
        Long neverAnswered,
        BigDecimal averageBefore,
        BigDecimal averageSince) {

    static GaugeAreaView of(AreaCompared one) {
        return new GaugeAreaView(
                one.area(),
                OutcomesView.told(one.twice()),
                OutcomesView.told(one.once()),
                OutcomesView.told(one.never()),
                one.before().orElse(null),
                one.since().orElse(null));
    }
}
