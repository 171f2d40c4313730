package org.carepurse.order;

import java.util.List;
import java.util.Set;
import org.carepurse.careplan.PlanStanding;

/**
 * A goal as ordering sees it.
 *
 * @param planned the codes of the categories that the plan names for it
 * @param pots whose money may pay for it, and no other: in the order in which they are drawn on
 */
public record GoalAtHand(
        long id, String reference, String title, PlanStanding plan, Set<String> planned, List<PotAtHand> pots) {}
