package org.carepurse.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Reads the journal for people: it changes nothing and judges nothing. */
final class Questions {

    private static final String MOVEMENTS =
            """
            SELECT m.*, e.reason, e.document_kind, e.document_reference, e.effective_on, e.recorded_at, e.actor_id,
                   e.corrects_entry_id
            FROM journal_move m JOIN journal_entry e ON e.id = m.entry_id
            """;
    /** Either side is found by its own index, so a page costs the same however long the journal has grown. */
    private static final String SIDE_OF_POTS =
            """
            (SELECT entry_id, line FROM journal_move
             WHERE %1$s_owner_id IN (%2$s) AND %1$s_kind IN ('AVAILABLE', 'HELD') AND (entry_id, line) < (?, ?)
             ORDER BY entry_id DESC, line DESC LIMIT ?)""";

    private static final String OF_POTS = MOVEMENTS
            + """
            JOIN (%s UNION %s) page ON page.entry_id = m.entry_id AND page.line = m.line
            ORDER BY m.entry_id DESC, m.line DESC LIMIT ?""";
    private static final String OF_DOCUMENT = MOVEMENTS
            + """
            WHERE e.document_reference = ? AND e.document_kind = ? ORDER BY m.entry_id, m.line""";
    private static final String SUMS =
            """
            SELECT owner_id, SUM(pence) FROM (
                SELECT to_owner_id AS owner_id, amount_pence AS pence FROM journal_move
                 WHERE to_owner_id IN (%1$s) AND to_kind = ? AND commissioner_id = ?
                UNION ALL
                SELECT from_owner_id, -amount_pence FROM journal_move
                 WHERE from_owner_id IN (%1$s) AND from_kind = ? AND commissioner_id = ?
            ) sides GROUP BY owner_id""";
    private static final String TRIAL_BALANCE =
            """
            SELECT kind, SUM(debit), SUM(credit) FROM (
                SELECT m.to_kind AS kind, m.amount_pence AS debit, 0 AS credit
                FROM journal_move m JOIN journal_entry e ON e.id = m.entry_id
                WHERE e.commissioner_id = ? AND e.effective_on <= ?
                UNION ALL
                SELECT m.from_kind, 0, m.amount_pence
                FROM journal_move m JOIN journal_entry e ON e.id = m.entry_id
                WHERE e.commissioner_id = ? AND e.effective_on <= ?
            ) sides GROUP BY kind""";

    private final Tables tables;

    Questions(Tables tables) {
        this.tables = tables;
    }

    List<Movement> movements(Collection<Long> pots, Place before, int atMost) {
        if (pots.isEmpty()) {
            return List.of();
        }
        String marks = Tables.marks(pots.size());
        String sql = OF_POTS.formatted(SIDE_OF_POTS.formatted("from", marks), SIDE_OF_POTS.formatted("to", marks));
        List<Object> side = new ArrayList<>(pots);
        side.addAll(List.of(before.entryId(), before.line(), atMost));
        Object[] values =
                Stream.of(side, side, List.of(atMost)).flatMap(List::stream).toArray();
        return tables.read(sql, Questions::movement, values);
    }

    List<Movement> movementsOf(Document document) {
        return tables.read(OF_DOCUMENT, Questions::movement, document.reference(), document.kind());
    }

    Money sumOf(Account account) {
        return sumsOf(account.kind(), account.commissionerId(), Set.of(account.ownerId()))
                .getOrDefault(account.ownerId(), Sterling.NONE);
    }

    /** What came into accounts that keep no balance, less what went out, by their owners; those without a move are not in it. */
    Map<Long, Money> sumsOf(AccountKind kind, long commissioner, Set<Long> owners) {
        List<Object> side = new ArrayList<>(owners);
        side.addAll(List.of(kind.name(), commissioner));
        Object[] values = Stream.of(side, side).flatMap(List::stream).toArray();
        Map<Long, Money> sums = new HashMap<>();
        tables.read(
                SUMS.formatted(Tables.marks(owners.size())),
                row -> sums.put(row.getLong(1), Sterling.pence(row.getLong(2))),
                values);
        return sums;
    }

    TrialBalance trialBalance(long commissioner, LocalDate asAt) {
        return new TrialBalance(tables.read(
                TRIAL_BALANCE,
                row -> new TrialBalance.Line(
                        AccountKind.valueOf(row.getString(1)),
                        Sterling.pence(row.getLong(2)),
                        Sterling.pence(row.getLong(3))),
                commissioner,
                asAt,
                commissioner,
                asAt));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        Move move = Journal.move(row);
        return new Movement(
                new Place(row.getLong("entry_id"), row.getInt("line")),
                Reason.valueOf(row.getString("reason")),
                new Document(row.getString("document_kind"), row.getString("document_reference")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("actor_id"),
                row.getObject("corrects_entry_id", Long.class),
                move.from(),
                move.to(),
                move.amount(),
                move.holdId());
    }
}
