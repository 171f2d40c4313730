package org.carepurse.invoice;

import java.util.Map;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * A credit for one line of an invoice.
 *
 * @param line which line, counted from 1
 * @param amount more than nothing
 * @param reason 1 to 500 characters, for everybody whom the invoice concerns to read
 */
public record GiveCredit(String invoice, int line, Money amount, String reason) {

    private static final int LONGEST_REASON = 500;

    public GiveCredit {
        reason = reason == null ? "" : reason.replace("\r\n", "\n").strip();
        if (!amount.isGreaterThan(Sterling.NONE)) {
            throw new WrongInput("amount", "amount-not-above-zero");
        }
        if (reason.isEmpty()) {
            throw new WrongInput("reason", "credit-reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new WrongInput(
                    "reason", "exception-words-too-long", Map.of("longest", String.valueOf(LONGEST_REASON)));
        }
    }
}
