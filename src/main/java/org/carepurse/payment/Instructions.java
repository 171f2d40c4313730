package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** The payments of runs, changed under the lock of their run. */
@ApplicationScoped
class Instructions {

    private static final String NAMED =
            "SELECT id, state FROM payment_instruction WHERE run_id = ? AND reference = ? FOR UPDATE";
    private static final String LEAVE_OUT = "UPDATE payment_instruction SET state = 'LEFT_OUT', because = ?,"
            + " because_words = ? WHERE id = ? AND state = 'WAITING'";
    private static final String LEAVE_OUT_ALL = "UPDATE payment_instruction SET state = 'LEFT_OUT', because = ?"
            + " WHERE run_id = ? AND state = 'WAITING'";
    private static final String FREE =
            "UPDATE payment_part SET is_live = NULL WHERE instruction_id = ? AND is_live = 1";
    private static final String FREE_THESE =
            "UPDATE payment_part SET is_live = NULL WHERE instruction_id IN (%s) AND is_live = 1";
    private static final String FREE_ALL =
            """
            UPDATE payment_part part JOIN payment_instruction i ON i.id = part.instruction_id
               SET part.is_live = NULL WHERE i.run_id = ? AND part.is_live = 1""";
    private static final String WAITING =
            """
            SELECT id, provider_id, details_id FROM payment_instruction
             WHERE run_id = ? AND state = 'WAITING' AND id > ? ORDER BY id LIMIT ?""";

    record Row(long id, InstructionState state) {}

    record Waiting(long id, long providerId, Long detailsId) {}

    private final Records records;

    @Inject
    Instructions(Records records) {
        this.records = records;
    }

    /** @throws NotFound when the run has no such payment */
    Row lock(long runId, String reference) {
        return records.one(
                        NAMED,
                        row -> new Row(row.getLong(1), InstructionState.valueOf(row.getString(2))),
                        runId,
                        reference)
                .orElseThrow(() -> new NotFound("payment", reference));
    }

    List<Waiting> waiting(long runId, long after, int atMost) {
        return records.read(
                WAITING,
                row -> new Waiting(row.getLong(1), row.getLong(2), row.getObject(3, Long.class)),
                runId,
                after,
                atMost);
    }

    /** It is not paid in its run; what it was for is free. */
    void leaveOut(long id, String because, String words) {
        records.change(LEAVE_OUT, because, words, id);
        records.change(FREE, id);
    }

    void leaveOutAll(long runId, String because) {
        records.change(LEAVE_OUT_ALL, because, runId);
        records.change(FREE_ALL, runId);
    }

    /** What these were for can be paid by others. */
    void free(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            records.change(FREE_THESE.formatted(Tables.marks(ids.size())), Records.values(ids));
        }
    }
}
