package org.carepurse.web.invoice;

import java.time.LocalDate;
import org.carepurse.invoice.ExceptionRow;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.web.frame.Problems;

/** Deciding about one exception, with the line it is of and what was typed last. */
public record ResolvePage(
        InvoiceSight invoice,
        InvoiceSight.Line line,
        InvoiceSight.Exception exception,
        String decision,
        String words,
        LocalDate today,
        Problems problems) {

    public ExceptionRow row() {
        return exception.row();
    }

    public String action() {
        return "/invoices/to-check/" + row().reference();
    }
}
