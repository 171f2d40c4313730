package org.carepurse.report;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.PurseMovement;
import org.carepurse.careplan.FundingStream;

/**
 * What happened to the money of one stream in one plan's year, however it was held in the course of it; or what happened to
 * it after its statement was sealed.
 *
 * @param plan the plan's reference
 * @param from the plan's first day
 * @param to the day it was closed, or the day on which it is asked what came after
 * @param movements every move that it tells of, the oldest first
 */
public record YearStatement(
        String plan,
        String holder,
        FundingStream stream,
        LocalDate from,
        LocalDate to,
        StatementLine total,
        StatementLine unsorted,
        List<StatementLine> goals,
        List<PurseMovement> movements) {

    public YearStatement {
        goals = List.copyOf(goals);
        movements = List.copyOf(movements);
    }
}
