package org.carepurse.order;

/**
 * How much of a delivery a person says that they received, all, part or none.
 *
 * @param reason why not all of it, up to 500 characters; empty when all of it was
 */
public record DeliveryReceipt(Quantity received, String reason) {

    public DeliveryReceipt {
        reason = DeliveryWords.tidy("reason", reason);
    }
}
