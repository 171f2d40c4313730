package org.carepurse.order;

import org.carepurse.directory.Unit;

/**
 * A line of an order as its provider works on it.
 *
 * @param line which line of its order, counted from 1
 * @param left what is still to be delivered
 * @param waiting what was delivered and waits for the person
 * @param toInvoice what the person confirmed and no invoice was approved for
 */
public record DeliveryWork(
        String order,
        int line,
        String service,
        Unit unit,
        String holder,
        Quantity left,
        Quantity waiting,
        Quantity toInvoice) {

    public boolean canBeInvoiced() {
        return !toInvoice.isNone();
    }

    public boolean canBeDelivered() {
        return !left.isNone();
    }
}
