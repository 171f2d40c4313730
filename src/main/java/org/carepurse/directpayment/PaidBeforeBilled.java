package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carepurse.invoice.BilledAfterwards;
import org.carepurse.money.Sterling;
import org.carepurse.order.PaidAhead;
import org.carepurse.order.PaidAheadQuestion;
import org.carepurse.table.Tables;

/** What was paid for orders before anybody sent a bill for it, and which bills it turned out to pay. Under the order's lock. */
@ApplicationScoped
class PaidBeforeBilled {

    /** What came back of it since pays no bill. */
    private static final String LEFT =
            """
            SELECT paid.hold_id, paid.entry_id, paid.amount_pence
                   - COALESCE((SELECT SUM(bill.amount_pence) FROM bill_paid_ahead bill
                       WHERE bill.explanation_id = paid.explanation_id AND bill.number = paid.number), 0)
                   - COALESCE((SELECT SUM(back.amount_pence) FROM explanation given
                       JOIN explanation_entry back ON back.explanation_id = given.id
                       WHERE given.about_id = said.id AND back.hold_id = paid.hold_id AND given.kind = 'GIVEN_BACK' AND given.is_live = 1), 0) AS open
              FROM explanation_entry paid JOIN explanation said ON said.id = paid.explanation_id
             WHERE paid.hold_id IN (%s) AND paid.is_live = 1 AND said.kind = 'FOR_ORDER'
            HAVING open > 0 ORDER BY paid.entry_id
            """;

    private static final String BILLED =
            "INSERT INTO bill_paid_ahead (explanation_id, number, approval_id, hold_id, amount_pence)"
                    + " SELECT explanation_id, number, ?, hold_id, ? FROM explanation_entry"
                    + " WHERE hold_id = ? AND entry_id = ? AND is_live = 1";

    private final Tables tables;

    @Inject
    PaidBeforeBilled(Tables tables) {
        this.tables = tables;
    }

    void answer(@Observes PaidAheadQuestion question) {
        Object[] holds = question.holds().toArray();
        if (holds.length > 0) {
            question.answer(tables.read(
                    LEFT.formatted(Tables.marks(holds.length)),
                    row -> new PaidAhead.Part(row.getLong(1), row.getLong(2), Sterling.pence(row.getLong(3))),
                    holds));
        }
    }

    void write(@Observes BilledAfterwards bill) {
        tables.change(BILLED, bill.approvalId(), Sterling.inPence(bill.amount()), bill.holdId(), bill.entryId());
    }

    /** Whether a bill was paid by what this explanation said. */
    boolean isBilled(long explanationId) {
        return !tables.read(
                        "SELECT 1 FROM bill_paid_ahead WHERE explanation_id = ? LIMIT 1",
                        row -> row.getInt(1),
                        explanationId)
                .isEmpty();
    }
}
