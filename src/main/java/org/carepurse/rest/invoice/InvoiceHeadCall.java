package org.carepurse.rest.invoice;

import java.time.LocalDate;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.rest.frame.Answers;

/**
 * An invoice for all that is confirmed and not invoiced.
 *
 * @param number the provider's own
 */
public record InvoiceHeadCall(String number, LocalDate invoicedOn) {

    InvoiceHead head() {
        return new InvoiceHead(new InvoiceNumber(number), Answers.field("invoicedOn", invoicedOn));
    }
}
