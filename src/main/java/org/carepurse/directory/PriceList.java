package org.carepurse.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * All prices of one service, by the day each begins. Each holds until the next begins, so there is at most one on any
 * day.
 */
public final class PriceList {

    private static final int FURTHEST_YEARS = 2;

    private final NavigableMap<LocalDate, Price> byDay = new TreeMap<>();

    PriceList(Collection<Price> prices) {
        prices.forEach(price -> byDay.put(price.from(), price));
    }

    public Optional<Price> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** From the first to the last. */
    public List<Price> all() {
        return List.copyOf(byDay.values());
    }

    /**
     * Whether a price may be set: refused for a day that has passed once the service had a price by today, since people
     * have ordered by it, and for a day more than two years ahead.
     */
    Outcome<PriceFrom> allows(PriceFrom told, LocalDate today) {
        if (told.from().isAfter(today.plusYears(FURTHEST_YEARS))) {
            return Outcome.refused(Refusal.because("price-too-far-ahead"));
        }
        boolean same = startingOn(told.from())
                .filter(price -> price.told().equals(told))
                .isPresent();
        boolean rewritesThePast = on(today)
                .filter(now -> told.from().isBefore(today) || told.from().equals(now.from()))
                .isPresent();
        return rewritesThePast && !same ? Outcome.refused(Refusal.because("price-has-begun")) : Outcome.done(told);
    }

    Optional<Price> startingOn(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }
}
