package org.carepurse.web.careplan;

import org.carepurse.web.frame.Problems;

/**
 * Writing a goal, as it was typed.
 *
 * @param goal the goal's reference; empty for a new one
 */
public record GoalPage(
        String plan,
        String holder,
        String goal,
        String goalTitle,
        String ownWords,
        String actions,
        boolean mayDrop,
        Problems problems) {

    public boolean isNew() {
        return goal.isEmpty();
    }

    public String action() {
        return "/plans/" + plan + "/goals" + (isNew() ? "" : "/" + goal);
    }
}
