package org.carepurse.dispute;

import java.time.LocalDate;
import org.joda.money.Money;

/** A dispute as one line of a list. */
public record DisputeRow(
        String reference,
        String provider,
        String holder,
        String service,
        Money amount,
        DisputeState state,
        LocalDate dueOn) {

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && today.isAfter(dueOn);
    }
}
