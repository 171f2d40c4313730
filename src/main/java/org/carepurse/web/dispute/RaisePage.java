package org.carepurse.web.dispute;

import org.carepurse.invoice.InvoiceSight;
import org.carepurse.web.frame.Problems;

/** Disputing a line of an invoice, with what was typed. */
public record RaisePage(InvoiceSight invoice, InvoiceSight.Line line, String amount, String words, Problems problems) {

    public String back() {
        return "/orders/" + invoice.head().order() + "/invoices/"
                + invoice.head().reference();
    }
}
