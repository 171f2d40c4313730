package org.carepurse.web.invoice;

import java.util.List;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.payment.PayingAccount;
import org.carepurse.web.frame.Problems;

/**
 * Into which account a provider has paid back what a credit is for.
 *
 * @param credit null when nothing of the invoice is still to be paid back
 */
public record RefundPage(
        InvoiceSight invoice, InvoiceSight.Credit credit, List<PayingAccount> accounts, Problems problems) {

    public String action() {
        return "/refunds/" + invoice.head().reference();
    }
}
