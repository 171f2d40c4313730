package org.carepurse.rest.spending;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.ledger.Reason;
import org.carepurse.money.Sterling;
import org.carepurse.report.FigureEntry;

/**
 * One move of the journal as part of a figure of spending.
 *
 * @param plan whose money it is; empty when it is several people's
 * @param amountPence what it adds to the figure; below zero when it takes from it
 */
public record SpendingEntryView(
        LocalDate effectiveOn,
        Instant recordedAt,
        Reason reason,
        String documentKind,
        String document,
        String actor,
        String plan,
        String holder,
        long amountPence) {

    static SpendingEntryView of(FigureEntry entry) {
        return new SpendingEntryView(
                entry.effectiveOn(),
                entry.recordedAt(),
                entry.reason(),
                entry.document().kind(),
                entry.document().reference(),
                entry.actor(),
                entry.plan(),
                entry.holder(),
                Sterling.inPence(entry.amount()));
    }
}
