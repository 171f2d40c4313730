package org.carepurse.web.budget;

import java.util.List;
import org.carepurse.budget.Purse;
import org.carepurse.web.frame.Problems;

/**
 * Moving money from one goal to another.
 *
 * @param from the pot that was chosen, by its reference
 * @param toGoal the goal that was chosen, by its reference
 */
public record MovePage(Purse purse, String from, String toGoal, String amount, Problems problems) {

    /** A pot with money left, and the goal it is for. */
    public record Source(Purse.ForGoal goal, Purse.FromLine pot) {}

    public String path() {
        return "/purses/" + purse.plan() + "/move";
    }

    public List<Source> sources() {
        return purse.goals().stream()
                .flatMap(goal -> goal.pots().stream().map(pot -> new Source(goal, pot)))
                .filter(source -> source.pot().balance().available().isPositive())
                .toList();
    }
}
