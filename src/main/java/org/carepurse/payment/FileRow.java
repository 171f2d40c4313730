package org.carepurse.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * A file for the bank, as it is listed.
 *
 * @param handedOverAt when the bank got it; null before
 */
public record FileRow(
        String reference, RouteName route, int payments, Money amount, Instant madeAt, Instant handedOverAt) {

    public boolean isHandedOver() {
        return handedOverAt != null;
    }

    public LocalDate madeOn() {
        return London.dateOf(madeAt);
    }

    public LocalDate handedOverOn() {
        return London.dateOf(handedOverAt);
    }
}
