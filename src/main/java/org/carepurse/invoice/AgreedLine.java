package org.carepurse.invoice;

import org.carepurse.order.Quantity;
import org.joda.money.Money;

/**
 * What was agreed on one ordered line, and what is left of it.
 *
 * @param quantityLeft what was ordered, less what was cancelled and what invoices were approved for before
 * @param heldLeft what is still set aside for the line, or was paid by the person before it was billed
 * @param yearClosed whether the year of all the pots that it was ordered from is closed
 */
record AgreedLine(
        long orderLineId,
        ServicePeriod period,
        Money unitPrice,
        Quantity quantityLeft,
        Money heldLeft,
        boolean yearClosed) {}
