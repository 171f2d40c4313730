package org.carepurse.careplan;

import java.util.Set;

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
}
