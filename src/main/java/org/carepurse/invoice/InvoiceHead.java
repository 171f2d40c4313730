package org.carepurse.invoice;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/** What stands at the top of an invoice: the provider's number and the day it bears. */
public record InvoiceHead(InvoiceNumber number, LocalDate invoicedOn) {

    public InvoiceHead {
        if (invoicedOn == null) {
            throw new WrongInput("invoicedOn", "invoice-date-missing");
        }
    }

    void requireWritten(LocalDate today) {
        if (invoicedOn.isAfter(today)) {
            throw new WrongInput("invoicedOn", "invoice-date-ahead");
        }
    }
}
