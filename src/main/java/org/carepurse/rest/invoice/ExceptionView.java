package org.carepurse.rest.invoice;

import java.time.LocalDate;
import org.carepurse.invoice.ExceptionRow;
import org.carepurse.invoice.ExceptionState;
import org.carepurse.invoice.MatchReason;
import org.carepurse.money.Sterling;

/**
 * A part of an invoice that did not match.
 *
 * @param line which line of the invoice, counted from 1
 * @param queuedOn since when it waits
 */
public record ExceptionView(
        String reference,
        String invoice,
        int line,
        MatchReason reason,
        ExceptionState state,
        String quantity,
        long amountPence,
        String provider,
        String holder,
        LocalDate queuedOn) {

    static ExceptionView of(ExceptionRow row) {
        return new ExceptionView(
                row.reference(),
                row.invoice(),
                row.line(),
                row.reason(),
                row.state(),
                row.quantity().toString(),
                Sterling.inPence(row.amount()),
                row.provider(),
                row.holder(),
                row.queuedOn());
    }
}
