package org.carepurse.rest.invoice;

import java.time.LocalDate;
import org.carepurse.invoice.InvoiceRow;
import org.carepurse.invoice.InvoiceState;
import org.carepurse.money.Sterling;

/**
 * An invoice as one line of a list.
 *
 * @param number the provider's own
 * @param sentOn absent for a draft
 * @param approvedPence what of it is owed
 * @param waitingPence what of it still waits to be cleared up
 */
public record InvoiceRowView(
        String reference,
        String number,
        String order,
        String holder,
        String provider,
        InvoiceState state,
        LocalDate invoicedOn,
        LocalDate sentOn,
        long claimedPence,
        long approvedPence,
        long waitingPence) {

    static InvoiceRowView of(InvoiceRow row) {
        return new InvoiceRowView(
                row.reference(),
                row.number(),
                row.order(),
                row.holder(),
                row.provider(),
                row.state(),
                row.invoicedOn(),
                row.sentOn(),
                Sterling.inPence(row.claimed()),
                Sterling.inPence(row.approved()),
                Sterling.inPence(row.waiting()));
    }
}
