package org.carepurse.takeup;

import java.time.LocalDate;
import org.carepurse.budget.Holding;
import org.carepurse.budget.HoldingType;
import org.carepurse.careplan.FundingStream;

/**
 * A stream's money for one person, as it was held for a time. A person has several when several streams pay, and one after
 * the other when the money came to be held otherwise.
 *
 * @param lineId the record number of its funding line
 * @param isOneOff whether all that it pays for is paid for once
 * @param from its first day
 * @param to its last day
 */
public record HeldBudget(
        long lineId, FundingStream stream, Holding holding, boolean isOneOff, LocalDate from, LocalDate to) {

    HoldingType type() {
        return holding.type();
    }

    /** Money that moved on before the day on which it was to come was never held. */
    boolean isHeldAtAll() {
        return !to.isBefore(from);
    }

    boolean isHeldOn(LocalDate day) {
        return isHeldBetween(day, day);
    }

    /** Whether it was held on at least one of these days, both included. */
    boolean isHeldBetween(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    /** The last of its days that is not after this one. */
    LocalDate lastDayUntil(LocalDate day) {
        return to.isAfter(day) ? day : to;
    }
}
