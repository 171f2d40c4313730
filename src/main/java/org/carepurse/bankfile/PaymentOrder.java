package org.carepurse.bankfile;

import java.util.regex.Pattern;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * One payment that a bank is asked to make.
 *
 * @param id names the payment for ever, on whichever route it goes: at most 35 letters, digits and dashes
 * @param amount more than nothing
 * @param payeeName as it stands on the account; it is written in the bank's alphabet, so {@code Siân Tŷ} goes out as
 *     {@code Sian Ty}
 * @param reference what the payee sees on the statement, of which clearing carries 18 characters; a Bacs return names
 *     the payment by this alone, so it should be the id where that is short enough
 */
public record PaymentOrder(String id, Money amount, String payeeName, AccountDetails payee, String reference) {

    private static final Pattern STABLE_ID = Pattern.compile("[A-Za-z0-9-]{1,35}");

    /**
     * @throws WrongInput {@code name-unwritable} when the name has no letter that a bank can write
     * @throws BrokenInvariant when the payment has no stable id, or is of nothing
     */
    public PaymentOrder {
        mustBeStableId(id);
        if (!amount.isPositive()) {
            throw new BrokenInvariant("Payment " + id + " is of " + Sterling.print(amount));
        }
        payeeName = PlainText.mustHaveWords("payeeName", payeeName);
        reference = PlainText.mustHaveWords("reference", reference);
    }

    static void mustBeStableId(String id) {
        if (!STABLE_ID.matcher(id).matches()) {
            throw new BrokenInvariant("A bank cannot keep the id " + id + ": 1 to 35 letters, digits and dashes");
        }
    }
}
