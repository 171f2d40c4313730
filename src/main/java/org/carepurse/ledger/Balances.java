package org.carepurse.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * The stored balances of pots and funding lines. Each is moved by one conditional update that judges it at the same
 * time; lines come before pots and both in the order of their numbers, so that acts never wait for each other in a ring.
 */
final class Balances {

    private static final String POTS = "SELECT * FROM pot_balance WHERE pot_id IN (%s) ORDER BY pot_id";
    private static final String LINE = "SELECT unallocated_pence FROM line_balance WHERE line_id = ?";
    private static final String LOCKED = " FOR UPDATE";
    private static final String OPEN_POT = "INSERT INTO pot_balance"
            + " (pot_id, line_id, commissioner_id, available_pence, held_pence, spent_pence) VALUES (?, ?, ?, 0, 0, 0)"
            + " ON DUPLICATE KEY UPDATE pot_id = pot_id";
    private static final String OPEN_LINE = "INSERT INTO line_balance (line_id, commissioner_id, unallocated_pence)"
            + " VALUES (?, ?, 0) ON DUPLICATE KEY UPDATE line_id = line_id";
    private static final String MOVE_POT = "UPDATE pot_balance SET available_pence = available_pence + ?,"
            + " held_pence = held_pence + ?, spent_pence = spent_pence + ? WHERE pot_id = ?"
            + " AND available_pence + ? >= 0 AND held_pence + ? >= 0 AND spent_pence + ? >= 0";
    private static final String MOVE_LINE = "UPDATE line_balance SET unallocated_pence = unallocated_pence + ?"
            + " WHERE line_id = ? AND unallocated_pence + ? >= 0";

    private final Tables tables;

    Balances(Tables tables) {
        this.tables = tables;
    }

    Map<Long, PotRow> read(Collection<Long> pots) {
        return pots(POTS, pots);
    }

    /** As they are now, and nobody else moves them until this act ends. */
    Map<Long, PotRow> lock(Collection<Long> pots) {
        return pots(POTS + LOCKED, pots);
    }

    Money unallocated(long line) {
        return unallocated(LINE, line);
    }

    Money lockUnallocated(long line) {
        return unallocated(LINE + LOCKED, line);
    }

    void openLine(long line, long commissioner) {
        tables.write(OPEN_LINE, List.<Object[]>of(new Object[] {line, commissioner}));
    }

    void openPot(long pot, long line, long commissioner) {
        tables.write(OPEN_POT, List.<Object[]>of(new Object[] {pot, line, commissioner}));
        lock(List.of(pot)).get(pot).requireLine(line).requireBooksOf(commissioner);
    }

    void follow(List<JournalEntry> entries) {
        Map<Long, Long> lines = LineChange.of(entries);
        Map<Long, PotChange> pots = PotChange.of(entries);
        move(MOVE_LINE, lines.entrySet().stream().map(change -> values(change.getKey(), change.getValue())).toList());
        move(MOVE_POT, pots.entrySet().stream().map(change -> values(change.getKey(), change.getValue())).toList());
    }

    private void move(String sql, List<Object[]> changes) {
        int[] found = changes.isEmpty() ? new int[0] : tables.write(sql, changes);
        for (int change = 0; change < found.length; change++) {
            if (found[change] == 0) {
                throw overtaken(sql, changes.get(change));
            }
        }
    }

    /** Another act took the money after it was counted: this act is undone and done again, as after a deadlock. */
    private static BooksOutOfReach overtaken(String sql, Object[] change) {
        return new BooksOutOfReach(new SQLTransactionRollbackException(
                "The balance does not allow it any more: %s %s".formatted(sql, List.of(change)), "40001"));
    }

    private static Object[] values(long line, long unallocated) {
        return new Object[] {unallocated, line, unallocated};
    }

    private static Object[] values(long pot, PotChange by) {
        return new Object[] {by.available(), by.held(), by.spent(), pot, by.available(), by.held(), by.spent()};
    }

    private Map<Long, PotRow> pots(String sql, Collection<Long> pots) {
        return tables.read(sql.formatted(Tables.marks(pots.size())), Balances::pot, pots.toArray()).stream()
                .collect(Collectors.toMap(PotRow::potId, Function.identity()));
    }

    private Money unallocated(String sql, long line) {
        return tables.read(sql, row -> Sterling.pence(row.getLong(1)), line).stream().findFirst().orElse(Sterling.NONE);
    }

    private static PotRow pot(ResultSet row) throws SQLException {
        Balance balance = new Balance(Sterling.pence(row.getLong("available_pence")),
                Sterling.pence(row.getLong("held_pence")), Sterling.pence(row.getLong("spent_pence")));
        return new PotRow(row.getLong("pot_id"), row.getLong("line_id"), row.getLong("commissioner_id"), balance);
    }
}
