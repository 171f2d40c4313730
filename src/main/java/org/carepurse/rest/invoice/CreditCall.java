package org.carepurse.rest.invoice;

import org.carepurse.invoice.GiveCredit;
import org.carepurse.rest.frame.Answers;

/**
 * How much of an invoice's line is given back.
 *
 * @param reason for everybody whom the invoice concerns to read
 */
public record CreditCall(Long amountPence, String reason) {

    GiveCredit of(String invoice, int line) {
        return new GiveCredit(invoice, line, Answers.pence("amountPence", amountPence), reason);
    }
}
