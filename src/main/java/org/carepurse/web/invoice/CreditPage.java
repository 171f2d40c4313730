package org.carepurse.web.invoice;

import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.web.frame.Problems;

/**
 * A credit for one line.
 *
 * @param provider whether the provider gives it, or the commissioner on evidence
 * @param amount as typed
 * @param checked as it will be given; null until it is read
 */
public record CreditPage(
        InvoiceSight invoice,
        InvoiceSight.Line line,
        boolean provider,
        String amount,
        String reason,
        GiveCredit checked,
        Problems problems) {

    static String invoiceAt(boolean provider, String reference) {
        return (provider ? "/provider/invoices/" : "/invoices/") + reference;
    }

    public String back() {
        return invoiceAt(provider, invoice.head().reference());
    }

    public String action() {
        return "/credits/" + invoice.head().reference() + "/" + line.number();
    }
}
