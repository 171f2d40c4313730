package org.carepurse.rest.order;

import org.carepurse.order.DeliveryReceipt;
import org.carepurse.order.Quantity;
import org.carepurse.rest.frame.Answers;

/**
 * How much of a delivery the person received.
 *
 * @param received in the unit of its line: all of it, part of it, or {@code "0"}
 * @param reason why not all of it was received
 */
public record ReceiptCall(String received, String reason) {

    DeliveryReceipt receipt() {
        Quantity quantity = "0".equals(received) ? Quantity.NONE : Quantity.parse("received", received);
        return new DeliveryReceipt(quantity, Answers.text(reason));
    }
}
