package org.carepurse.report;

import java.util.List;
import org.carepurse.budget.PurseMovement;

/**
 * What happened to the money of one plan in a period.
 *
 * @param plan the plan's reference
 * @param holder the budget holder's name
 * @param total all the plan's money together; sorting it between goals neither adds to it nor takes from it
 * @param unsorted the money that no goal has been given
 * @param goals each goal in the plan's order
 * @param movements every move in the period, the oldest first
 */
public record Statement(
        String plan,
        String holder,
        Period period,
        StatementLine total,
        StatementLine unsorted,
        List<StatementLine> goals,
        List<PurseMovement> movements) {

    public Statement {
        goals = List.copyOf(goals);
        movements = List.copyOf(movements);
    }
}
