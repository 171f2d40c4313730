package org.carepurse.outcomes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.Money;

/**
 * How the people whose plans began in a year were before and are since.
 *
 * @param people how many plans began, each of one person
 * @param spent what was spent from their budgets so far
 * @param smallest the smallest number of people that is told
 */
public record OutcomesSummary(
        OptionalLong people,
        Optional<Money> spent,
        Map<FrameworkPart, List<Compared>> compared,
        GoalsReached goals,
        int smallest) {

    public boolean isNothing() {
        return people.orElse(1) == 0;
    }
}
