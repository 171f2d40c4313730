package org.carepurse.payment;

import java.time.LocalDate;
import org.carepurse.audit.Digest;
import org.joda.money.Money;

/**
 * One word about one payment.
 *
 * @param source who says it: a route's name, or {@link #BANK}
 * @param payment the payment's reference, as the source has it
 * @param amount as the source has it; null when it does not say
 * @param code the source's own code for the reason; empty when there is none
 * @param words the reason in the source's words; empty when there is none
 * @param mark what tells this word from another that says the same, such as the number of a line; empty when nothing does
 */
public record PaymentNews(
        String source,
        String payment,
        NewsKind kind,
        Money amount,
        LocalDate happenedOn,
        String code,
        String words,
        String mark) {

    /** What a bank's statement or report says, whichever route the payment took. */
    public static final String BANK = "BANK";

    public static PaymentNews of(RouteName route, String payment, NewsKind kind, LocalDate on) {
        return new PaymentNews(route.name(), payment, kind, null, on, "", "", "");
    }

    public PaymentNews because(String reasonCode, String reason) {
        return new PaymentNews(source, payment, kind, amount, happenedOn, reasonCode, reason, mark);
    }

    /** The same word again has the same. */
    byte[] key() {
        return Digest.of(payment, kind, happenedOn, code, mark);
    }
}
