package org.carepurse.careplan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ordering asks of a goal.
 *
 * @param plan how the goal's plan stands today
 * @param categories the kinds of support that the plan names for it
 */
public record PlannedGoal(long id, String reference, String title, PlanStanding plan, Set<String> categories) {

    public PlannedGoal {
        categories = Set.copyOf(categories);
    }

    /** The same goal, with what was read of it in another row. */
    PlannedGoal and(PlannedGoal more) {
        return new PlannedGoal(
                id,
                reference,
                title,
                plan.and(more.plan),
                Stream.of(this, more).flatMap(goal -> goal.categories.stream()).collect(Collectors.toSet()));
    }
}
