package org.carepurse.takeup;

import java.time.LocalDate;
import org.carepurse.budget.HoldingType;
import org.carepurse.careplan.FundingStream;

/**
 * A stream's money for one person, as it was held for a time. A person has several when several streams pay, and one after
 * the other when the money came to be held otherwise.
 *
 * @param isOneOff whether all that it pays for is paid for once
 * @param from its first day
 * @param to its last day, or null while none is known
 */
public record HeldBudget(
        long personId, FundingStream stream, HoldingType holding, boolean isOneOff, LocalDate from, LocalDate to) {

    boolean isHeldOn(LocalDate day) {
        return isHeldBetween(day, day);
    }

    /** Whether it was held on at least one of these days, both included. */
    boolean isHeldBetween(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
