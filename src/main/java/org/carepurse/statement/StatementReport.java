package org.carepurse.statement;

import java.time.Instant;
import java.util.List;
import org.carepurse.bankfile.UnreadLine;

/**
 * What a file that was brought in came to.
 *
 * @param added how many lines are new
 * @param known how many were there already
 * @param unread how many could not be understood
 * @param isWhole false when reading it was broken off: then it is brought again
 */
public record StatementReport(
        long id,
        String reference,
        String fileName,
        StatementKind kind,
        int added,
        int known,
        int unread,
        Instant broughtAt,
        boolean isWhole) {

    /** One with its lines that could not be understood, and what it says of balances. */
    public record InFull(StatementReport report, List<UnreadLine> unread, List<StatedBalance> balances) {}
}
