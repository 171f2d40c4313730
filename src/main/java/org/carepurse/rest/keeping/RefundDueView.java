package org.carepurse.rest.keeping;

import java.time.LocalDate;
import org.carepurse.keeping.ComingBack;
import org.carepurse.money.Sterling;

/**
 * What of one credit note is to come back into the account that people's money is kept in.
 *
 * @param invoice its number, as the provider wrote it
 */
public record RefundDueView(
        String credit, String holder, String provider, String invoice, String reason, LocalDate givenOn, long pence) {

    static RefundDueView of(ComingBack.Refund refund) {
        return new RefundDueView(
                refund.credit(),
                refund.holder(),
                refund.provider(),
                refund.number(),
                refund.why(),
                refund.givenOn(),
                Sterling.inPence(refund.amount()));
    }
}
