package org.carepurse.rest.spending;

import org.carepurse.money.Sterling;
import org.carepurse.spending.LikelyCause;
import org.carepurse.spending.YearOutlook;

/**
 * Where one group of money is heading in a financial year.
 *
 * @param leftPence the budget less the forecast; below zero when more is forecast than was budgeted
 * @param cause where to look first
 */
public record YearOutlookView(
        String group,
        long budgetPence,
        long orderedPence,
        long owedPence,
        long setAsidePence,
        long forecastPence,
        long leftPence,
        LikelyCause cause) {

    static YearOutlookView of(YearOutlook outlook) {
        return new YearOutlookView(
                outlook.group(),
                Sterling.inPence(outlook.budget()),
                Sterling.inPence(outlook.ordered()),
                Sterling.inPence(outlook.owed()),
                Sterling.inPence(outlook.setAside()),
                Sterling.inPence(outlook.forecast()),
                Sterling.inPence(outlook.left()),
                outlook.cause());
    }
}
