package org.carepurse.order;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/**
 * What a provider says was delivered, or was missed.
 *
 * @param day when, in London
 * @param noticeDays how many days before it was called off; 0 for every other kind
 * @param note for the person who received it, up to 500 characters; may be empty
 */
public record DeliveryReport(LocalDate day, Quantity quantity, DeliveryKind kind, int noticeDays, String note) {

    public DeliveryReport {
        note = DeliveryWords.tidy("note", note);
        if (day == null) {
            throw new WrongInput("day", "delivery-day-missing");
        }
        if (quantity.isNone()) {
            throw new WrongInput("quantity", "quantity-out-of-range");
        }
        if (noticeDays < 0 || kind != DeliveryKind.CALLED_OFF && noticeDays > 0) {
            throw new WrongInput("notice-days", "delivery-notice");
        }
    }

    /** So much was given. */
    public DeliveryReport(LocalDate day, Quantity quantity, String note) {
        this(day, quantity, DeliveryKind.GIVEN, 0, note);
    }
}
