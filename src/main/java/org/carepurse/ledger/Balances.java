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
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.carepurse.table.TablesOutOfReach;
import org.joda.money.Money;

/**
 * The stored balances of pots and funding lines. One conditional update judges and moves all pots of an act, whether one
 * or many; lines come before pots and both in the order of their numbers, so that acts never wait for each other in a ring.
 */
final class Balances {

    private static final String POTS = "SELECT * FROM pot_balance WHERE pot_id IN (%s) ORDER BY pot_id";
    private static final String LINE = "SELECT unallocated_pence FROM line_balance WHERE line_id = ?";
    private static final String PROMISED = "SELECT promised_pence FROM line_balance WHERE line_id = ?";
    private static final String LOCKED = " FOR UPDATE";
    private static final String OPEN_POT = "INSERT INTO pot_balance"
            + " (pot_id, line_id, commissioner_id, available_pence, held_pence, spent_pence) VALUES (?, ?, ?, 0, 0, 0)"
            + " ON DUPLICATE KEY UPDATE pot_id = pot_id";
    private static final String OPEN_LINE = "INSERT INTO line_balance (line_id, commissioner_id, promised_pence,"
            + " unallocated_pence) VALUES (?, ?, 0, 0) ON DUPLICATE KEY UPDATE line_id = line_id";
    private static final String MOVE_POT = "UPDATE pot_balance SET available_pence = available_pence + ?,"
            + " held_pence = held_pence + ?, spent_pence = spent_pence + ? WHERE pot_id = ? AND commissioner_id = ?"
            + " AND available_pence + ? >= 0 AND held_pence + ? >= 0 AND spent_pence + ? >= 0";
    private static final String MOVE_LINE = "UPDATE line_balance SET promised_pence = promised_pence + ?,"
            + " unallocated_pence = unallocated_pence + ?"
            + " WHERE line_id = ? AND promised_pence + ? >= 0 AND unallocated_pence + ? >= 0";

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
        return ofLine(LINE, line);
    }

    Money promised(long line) {
        return ofLine(PROMISED, line);
    }

    Money lockUnallocated(long line) {
        return ofLine(LINE + LOCKED, line);
    }

    Money lockPromised(long line) {
        return ofLine(PROMISED + LOCKED, line);
    }

    void openLine(long line, long commissioner) {
        tables.change(OPEN_LINE, line, commissioner);
    }

    void openPot(long pot, long line, long commissioner) {
        tables.change(OPEN_POT, pot, line, commissioner);
        lock(List.of(pot)).get(pot).requireLine(line).requireBooksOf(commissioner);
    }

    /** Moves all that the entries touch, last of all: each line, then all pots in one statement. */
    void follow(List<JournalEntry> entries, Journey journey) {
        LineChange.of(entries)
                .forEach((line, by) -> journey.changeLast(
                        MOVE_LINE,
                        found -> requireFound(found, 1, "line " + line + " by " + by),
                        by.promised(),
                        by.unallocated(),
                        line,
                        by.promised(),
                        by.unallocated()));
        PotChange.of(entries)
                .forEach((pot, by) -> journey.changeLast(
                        MOVE_POT,
                        found -> requireFound(found, 1, "pot " + pot + " by " + by),
                        by.available(),
                        by.held(),
                        by.spent(),
                        pot,
                        by.commissionerId(),
                        by.available(),
                        by.held(),
                        by.spent()));
    }

    private static void requireFound(int found, int wanted, String change) {
        if (found != wanted) {
            throw overtaken("No longer enough to move " + change);
        }
    }

    /** Another act took the money after it was counted: this act is undone and done again, as after a deadlock. */
    static TablesOutOfReach overtaken(String what) {
        return new TablesOutOfReach(new SQLTransactionRollbackException(what, "40001"));
    }

    private Map<Long, PotRow> pots(String sql, Collection<Long> pots) {
        return tables.read(sql.formatted(Tables.marks(pots.size())), Balances::pot, pots.toArray()).stream()
                .collect(Collectors.toMap(PotRow::potId, Function.identity()));
    }

    private Money ofLine(String sql, long line) {
        return tables.read(sql, row -> Sterling.pence(row.getLong(1)), line).stream()
                .findFirst()
                .orElse(Sterling.NONE);
    }

    private static PotRow pot(ResultSet row) throws SQLException {
        Balance balance = new Balance(
                Sterling.pence(row.getLong("available_pence")),
                Sterling.pence(row.getLong("held_pence")),
                Sterling.pence(row.getLong("spent_pence")));
        return new PotRow(row.getLong("pot_id"), row.getLong("line_id"), row.getLong("commissioner_id"), balance);
    }
}
