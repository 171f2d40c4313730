package org.carepurse.order;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/**
 * What a provider says was delivered.
 *
 * @param day when, in London
 * @param note for the person who received it, up to 500 characters; may be empty
 */
public record DeliveryReport(LocalDate day, Quantity quantity, String note) {

    public DeliveryReport {
        note = DeliveryWords.tidy("note", note);
        if (day == null) {
            throw new WrongInput("day", "delivery-day-missing");
        }
        if (quantity.isNone()) {
            throw new WrongInput("quantity", "quantity-out-of-range");
        }
    }
}
