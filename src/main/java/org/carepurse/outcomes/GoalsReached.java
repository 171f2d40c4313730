package org.carepurse.outcomes;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What was spent on goals whose progress is known, and how many of them are reached; nothing is told of few people.
 *
 * @param known how many goals somebody has answered about
 * @param reached how many of them are at 10 of 10
 * @param spent what was spent on all that are known, reached or not
 */
public record GoalsReached(OptionalLong known, OptionalLong reached, Optional<Money> spent) {

    /** What was spent on all for each that is reached. */
    public Optional<Money> costOfOne() {
        return spent.filter(money -> reached.orElse(0) > 0)
                .map(money -> money.dividedBy(reached.getAsLong(), RoundingMode.HALF_UP));
    }

    static GoalsReached of(long known, long reached, long pence) {
        return new GoalsReached(OptionalLong.of(known), OptionalLong.of(reached), Optional.of(Sterling.pence(pence)));
    }

    static GoalsReached keptBack() {
        return new GoalsReached(OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
    }
}
