package org.carepurse.invoice;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * An invoice as one line of a list.
 *
 * @param sentOn the London day on which it was sent; null for a draft
 * @param waiting what of it still waits in exceptions
 */
public record InvoiceRow(
        String reference,
        String number,
        String order,
        String holder,
        String provider,
        InvoiceState state,
        LocalDate invoicedOn,
        LocalDate sentOn,
        Money claimed,
        Money approved,
        Money waiting) {

    public boolean isDraft() {
        return state == InvoiceState.DRAFT;
    }
}
