package org.carepurse.rest.takeup;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.takeup.AgeGroup;
import org.carepurse.takeup.CountedRow;
import org.carepurse.takeup.Way;

/**
 * Somebody who is part of a number.
 *
 * @param because the budgets for which they are counted
 */
public record CountedPersonView(
        String person, String name, Way way, AgeGroup age, FundingStream cohort, List<CountedBudgetView> because) {

    /** @param oneOff whether all that it pays for is paid for once */
    public record CountedBudgetView(
            String plan, FundingStream stream, Holding holding, boolean oneOff, LocalDate from, LocalDate to) {}

    static CountedPersonView of(CountedRow row) {
        return new CountedPersonView(
                row.person(),
                row.name(),
                row.way(),
                row.age(),
                row.cohort(),
                row.because().stream().map(CountedPersonView::because).toList());
    }

    private static CountedBudgetView because(CountedRow.Because because) {
        return new CountedBudgetView(
                because.plan(), because.stream(), because.holding(), because.isOneOff(), because.from(), because.to());
    }
}
