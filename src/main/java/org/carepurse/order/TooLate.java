package org.carepurse.order;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A visit that it is too late to call off for nothing.
 *
 * @param noticeDays how many days are left until it
 * @param charge what was agreed for it, all of its quantity together
 */
public record TooLate(OrderLine line, LocalDate day, Quantity quantity, int noticeDays, Money charge) {

    DeliveryReport report() {
        return new DeliveryReport(day, quantity, DeliveryKind.CALLED_OFF, noticeDays, "");
    }
}
