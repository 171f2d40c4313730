package org.carepurse.holding;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/**
 * When a line's money is paid in.
 *
 * @param leadDays how many days before a period starts its money is due, 0 to 28; 0 when paid in arrears, which is due on
 *     the day after the period
 * @param countedFrom a day on which a period starts, in the plan's time or before it: with 1 April and {@code MONTHLY},
 *     each period is a calendar month, and a plan that starts on the 10th begins with part of one
 */
public record PaymentTerms(
        Frequency frequency, PaidWhen when, int leadDays, WorkingDayRule ifClosed, LocalDate countedFrom) {

    private static final int LONGEST_LEAD = 28;

    public PaymentTerms {
        if (frequency == null) {
            throw new WrongInput("frequency", "payment-frequency-missing");
        }
        if (when == null) {
            throw new WrongInput("when", "payment-when-missing");
        }
        if (ifClosed == null) {
            throw new WrongInput("ifClosed", "payment-working-day-missing");
        }
        if (leadDays < 0 || leadDays > LONGEST_LEAD) {
            throw new WrongInput("leadDays", "payment-lead-days");
        }
        if (when == PaidWhen.IN_ARREARS && leadDays > 0) {
            throw new WrongInput("leadDays", "payment-lead-in-arrears");
        }
    }

    /** The working day on which a period's money is to be there. */
    LocalDate dueOn(Period period) {
        return ifClosed.move(
                when == PaidWhen.IN_ADVANCE
                        ? period.from().minusDays(leadDays)
                        : period.to().plusDays(1));
    }
}
