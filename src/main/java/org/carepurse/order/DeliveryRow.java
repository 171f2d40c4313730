package org.carepurse.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.carepurse.directory.Unit;
import org.joda.money.Money;

/**
 * A delivery as one line of a list.
 *
 * @param line which line of its order, counted from 1
 * @param noticeDays with how many days' notice it was called off; 0 for every other kind
 * @param agreed what is agreed for one of it
 * @param reason what the person last said of what they did not receive; empty when nothing
 * @param loggedOn the London day on which the provider logged it
 */
public record DeliveryRow(
        String reference,
        String order,
        int line,
        String service,
        Unit unit,
        String holder,
        String provider,
        LocalDate day,
        Quantity quantity,
        Quantity confirmed,
        Quantity billed,
        DeliveryKind kind,
        int noticeDays,
        Money agreed,
        DeliveryState state,
        String note,
        String reason,
        LocalDate loggedOn) {

    /** Whether it waits for the person. */
    public boolean isWaiting() {
        return state == DeliveryState.WAITING;
    }

    /** Whether nothing was given, and only what was agreed for that may be charged. */
    public boolean isMissed() {
        return kind.isMissed();
    }

    public boolean canBeCorrected() {
        return state != DeliveryState.CORRECTED && billed.isNone();
    }

    /** For how many days it has been there, as of today. */
    public long ageInDays(LocalDate today) {
        return ChronoUnit.DAYS.between(loggedOn, today);
    }
}
