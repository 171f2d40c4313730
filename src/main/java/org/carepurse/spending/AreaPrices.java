package org.carepurse.spending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** What is asked for one unit of one kind of service in the boroughs of a commissioner, on one day. */
record AreaPrices(List<Asked> asked) {

    /** One price that somebody asks. */
    record Asked(String borough, String provider, long pence) {}

    /** Of fewer, the middle would be somebody's own price. */
    static final int FEWEST_PROVIDERS = 3;

    /** The middle of the prices in the boroughs where this provider offers it; of two middle ones, halfway, half a penny up. */
    Optional<Money> middleFor(String provider) {
        var boroughs = asked.stream()
                .filter(price -> price.provider().equals(provider))
                .map(Asked::borough)
                .collect(Collectors.toSet());
        List<Asked> there = asked.stream()
                .filter(price -> boroughs.contains(price.borough()))
                .toList();
        if (there.stream().map(Asked::provider).distinct().count() < FEWEST_PROVIDERS) {
            return Optional.empty();
        }
        List<Long> sorted = there.stream().map(Asked::pence).sorted().toList();
        long lower = sorted.get((sorted.size() - 1) / 2);
        long upper = sorted.get(sorted.size() / 2);
        return Optional.of(Sterling.pence((lower + upper + 1) / 2));
    }
}
