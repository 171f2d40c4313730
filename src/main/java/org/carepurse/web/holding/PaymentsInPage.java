package org.carepurse.web.holding;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.OwnAccount;
import org.carepurse.holding.PaymentInReading;
import org.carepurse.holding.PaymentSight;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/**
 * What is due to be paid in, and the runs.
 *
 * @param upTo the day up to which it is shown
 * @param typed that day as it was typed
 * @param number of the page of what is due, from 1
 * @param accounts from which it can be paid
 * @param prepares finance, who may prepare a run; an auditor only looks
 */
public record PaymentsInPage(
        LocalDate upTo,
        TypedDate typed,
        List<PaymentSight> due,
        PaymentInReading.Sum sum,
        int number,
        int last,
        List<PaymentInReading.RunRow> runs,
        List<OwnAccount> accounts,
        boolean prepares,
        Problems problems) {

    /** There is something to choose only where there are several. */
    public boolean choosesAccount() {
        return accounts.size() > 1;
    }

    /** The address of another page of what is due up to the same day. */
    public String page(int other) {
        return "/payments-in?upTo-day=%d&upTo-month=%d&upTo-year=%d&page=%d"
                .formatted(upTo.getDayOfMonth(), upTo.getMonthValue(), upTo.getYear(), other);
    }
}
