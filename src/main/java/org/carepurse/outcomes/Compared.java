package org.carepurse.outcomes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.carepurse.measure.Gauge;

/**
 * One gauge, before and since, as it may be told: a number that is not there is kept back, since it is of few people or tells of
 * few.
 *
 * @param twice how many people answered before and since
 * @param once how many answered only before
 * @param never how many did not answer
 * @param before the average before of those who answered twice
 * @param since their average since
 */
public record Compared(
        Gauge gauge,
        OptionalLong twice,
        OptionalLong once,
        OptionalLong never,
        OptionalLong better,
        OptionalLong same,
        OptionalLong worse,
        Optional<BigDecimal> before,
        Optional<BigDecimal> since) {

    public Optional<BigDecimal> change() {
        return before.flatMap(first -> since.map(latest -> latest.subtract(first)));
    }

    /** Of a hundred who answered twice, for how many it is better. */
    public OptionalLong betterPercent() {
        return better.isPresent() && twice.isPresent() && twice.getAsLong() > 0
                ? OptionalLong.of(Math.round(better.getAsLong() * 100.0 / twice.getAsLong()))
                : OptionalLong.empty();
    }
}
