package org.carepurse.order;

import java.util.List;
import java.util.Set;
import org.carepurse.budget.PayingPot;
import org.carepurse.careplan.PlanStanding;

/**
 * A goal as ordering sees it.
 *
 * @param planned the codes of the categories that the plan names for it
 * @param pots all of its pots, in the order in which they are drawn on
 */
public record GoalAtHand(
        long id, String reference, String title, PlanStanding plan, Set<String> planned, List<PayingPot> pots) {

    /** Whose money may pay for an order, and no other: the goal's own pots of open years, whoever holds them. */
    List<PayingPot> paying() {
        return pots.stream().filter(pot -> !pot.yearClosed()).toList();
    }
}
