package org.carepurse.rest.careplan;

import org.carepurse.careplan.CostTerms;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.HowOften;
import org.carepurse.rest.frame.Answers;

/**
 * What one support is expected to cost.
 *
 * @param goal the reference of the goal it serves
 * @param category the code of its kind, as {@code GET /services/categories} lists them
 * @param what in words
 * @param quantity how many each time
 * @param unit of what: hour, session, visit
 */
public record PlannedCostCall(
        String goal,
        FundingStream stream,
        String category,
        String what,
        Integer quantity,
        String unit,
        Long unitPricePence,
        HowOften howOften) {

    CostTerms terms() {
        return new CostTerms(
                goal,
                stream,
                category,
                what,
                Answers.field("quantity", quantity),
                unit,
                Answers.pence("unitPricePence", unitPricePence),
                howOften,
                null);
    }
}
