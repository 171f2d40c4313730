package org.carepurse.invoice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.carepurse.order.Quantity;
import org.joda.money.Money;

/** An exception as one line of a list; its age counts from when the first invoice for it was sent. */
public record ExceptionRow(
        String reference,
        String invoice,
        String number,
        String provider,
        String holder,
        int line,
        MatchReason reason,
        Quantity quantity,
        Money amount,
        ExceptionState state,
        LocalDate queuedOn) {

    public long ageInDays(LocalDate today) {
        return ChronoUnit.DAYS.between(queuedOn, today);
    }

    public boolean isWaiting() {
        return state.isWaiting();
    }
}
