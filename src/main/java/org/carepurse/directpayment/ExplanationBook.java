package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.reference.Ids;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** Where explanations are kept, with the entries that each of them made. */
@ApplicationScoped
class ExplanationBook {

    private static final String WRITE =
            "INSERT INTO explanation (id, reference, commissioner_id, account_id, line_id, kind,"
                    + " amount_pence, about_id, words, said_by, said_at, is_live, undone_because) VALUES ";
    private static final String WRITE_ENTRY =
            "INSERT INTO explanation_entry (explanation_id, number, entry_id, payee_id,"
                    + " pot_id, approval_id, hold_id, amount_pence, is_live) VALUES ";
    private static final String FIND = "SELECT id, reference, line_id, kind, about_id, is_live FROM explanation"
            + " WHERE account_id = ? AND reference = ?";
    private static final String ENTRIES =
            "SELECT e.entry_id, e.payee_id, e.pot_id, e.approval_id, e.hold_id, e.amount_pence"
                    + " FROM explanation_entry e WHERE e.explanation_id = ? ORDER BY e.number";
    private static final String GIVEN_BACK =
            "SELECT e.entry_id, e.payee_id, e.pot_id, e.approval_id, e.hold_id, e.amount_pence"
                    + " FROM explanation x JOIN explanation_entry e ON e.explanation_id = x.id"
                    + " WHERE x.about_id = ? AND x.kind = 'GIVEN_BACK' AND x.is_live = 1 ORDER BY x.id, e.number";

    /** One that was said before. */
    record Kept(long id, String reference, long lineId, WhatItWas.Kind kind, Long aboutId, boolean isLive) {}

    private final Tables tables;
    private final Clock clock;

    @Inject
    ExplanationBook(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** All who say something about one account take turns. */
    void lock(long accountId) {
        tables.read("SELECT id FROM kept_account WHERE id = ? FOR UPDATE", row -> row.getLong(1), accountId);
    }

    boolean isExplained(long lineId) {
        return !tables.read(
                        "SELECT 1 FROM explanation WHERE line_id = ? AND is_live = 1 LOCK IN SHARE MODE",
                        row -> row.getInt(1),
                        lineId)
                .isEmpty();
    }

    void write(Explanation said, Subject subject) {
        long id = Ids.next();
        Journey journey = new Journey();
        journey.add(WRITE, List.<Object[]>of(new Object[] {
            id,
            said.reference(),
            said.account().whose().commissionerId(),
            said.account().id(),
            said.line().id(),
            said.what().kind().name(),
            Sterling.inPence(said.amount()),
            subject.id(),
            said.what().words(),
            said.who().personId(),
            now(),
            1,
            ""
        }));
        List<Object[]> entries = new ArrayList<>();
        for (Paid paid : subject.entries()) {
            entries.add(new Object[] {
                id,
                entries.size() + 1,
                paid.entryId(),
                paid.payeeId(),
                paid.potId(),
                paid.approvalId(),
                paid.holdId(),
                Sterling.inPence(paid.amount()),
                1
            });
        }
        journey.add(WRITE_ENTRY, entries);
        tables.send(journey);
    }

    /** @throws NotFound when nothing of that reference was said of the account */
    Kept find(long accountId, String reference) {
        return tables.read(FIND, ExplanationBook::kept, accountId, reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("explanation", reference));
    }

    List<Paid> entriesOf(long explanationId) {
        return entries(ENTRIES, explanationId);
    }

    private List<Paid> entries(String sql, long id) {
        return tables.read(
                sql,
                row -> new Paid(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getObject(4, Long.class),
                        row.getObject(5, Long.class),
                        Sterling.pence(row.getLong(6))),
                id);
    }

    /** What came back of a payment. */
    List<Paid> givenBack(long paymentId) {
        return entries(GIVEN_BACK, paymentId);
    }

    void undo(Kept kept, long by, String reason) {
        tables.change(
                "UPDATE explanation SET is_live = NULL, undone_by = ?, undone_at = ?, undone_because = ? WHERE id = ?",
                by,
                now(),
                reason,
                kept.id());
        tables.change("UPDATE explanation_entry SET is_live = NULL WHERE explanation_id = ?", kept.id());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                WhatItWas.Kind.valueOf(row.getString(4)),
                row.getObject(5, Long.class),
                row.getObject(6) != null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
