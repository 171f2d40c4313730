package org.carepurse.takeup;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;

/**
 * Somebody who is part of a number, and why.
 *
 * @param person their reference
 * @param because the budgets for which they are counted
 */
public record CountedRow(
        String person, String name, Way way, AgeGroup age, FundingStream cohort, List<Because> because) {

    /** @param plan the reference of the plan that it belongs to */
    public record Because(
            String plan, FundingStream stream, Holding holding, boolean isOneOff, LocalDate from, LocalDate to) {}
}
