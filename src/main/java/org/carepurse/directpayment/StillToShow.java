package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carepurse.statement.LinesAdded;
import org.carepurse.table.Tables;

/**
 * Keeps, beside the lines of each account, what is still to be shown of them, so that a desk of many thousand accounts reads a
 * row for each and not all their lines. It is counted anew in the act that changed something; one account's lines are few.
 */
@ApplicationScoped
class StillToShow {

    private static final String FORGET = "DELETE FROM evidence_waiting WHERE account_id = ?";
    private static final String COUNT =
            """
            INSERT INTO evidence_waiting
                   (account_id, account, commissioner_id, unexplained, without_receipt, amount_pence, oldest_on)
            SELECT k.id, k.reference, k.commissioner_id, SUM(e.id IS NULL), SUM(e.id IS NOT NULL),
                   SUM(ABS(l.change_pence)), MIN(l.booked_on)
              FROM kept_account k
              JOIN statement_line l ON l.account_id = k.id
              LEFT JOIN explanation e ON e.line_id = l.id AND e.is_live = 1
             WHERE k.id = ? AND k.holder_id IS NOT NULL AND (e.id IS NULL OR (
            """
                    + LineFilter.NO_RECEIPT_YET + ")) GROUP BY k.id, k.reference, k.commissioner_id";

    /** Who has shown everything is told of the next thing in good time. */
    private static final String REMIND_NO_MORE =
            """
            DELETE FROM evidence_reminder WHERE account_id = ?
               AND NOT EXISTS (SELECT 1 FROM evidence_waiting w WHERE w.account_id = ?)""";

    private final Tables tables;
    private final ExplanationBook explanations;

    @Inject
    StillToShow(Tables tables, ExplanationBook explanations) {
        this.tables = tables;
        this.explanations = explanations;
    }

    /** Of an account that is locked. */
    void countAnew(long accountId) {
        tables.change(FORGET, accountId);
        tables.change(COUNT, accountId);
        tables.change(REMIND_NO_MORE, accountId, accountId);
    }

    /** Accounts that nobody keeps for themselves have nobody to show anything. */
    void hear(@Observes LinesAdded lines) {
        explanations.lock(lines.accountId());
        countAnew(lines.accountId());
    }
}
