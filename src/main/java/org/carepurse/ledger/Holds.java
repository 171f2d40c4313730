package org.carepurse.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Keeps the holds. */
final class Holds {

    private static final String INSERT = "INSERT INTO pot_hold (id, entry_id, commissioner_id, pot_id, placed_pence,"
            + " open_pence, settled_pence, released_pence, state, kept_until) VALUES ";
    private static final String SELECT = "SELECT * FROM pot_hold WHERE ";
    private static final String PLACED_BY =
            SELECT + "id IN (SELECT hold_id FROM journal_move WHERE entry_id IN (%s)) ORDER BY id";
    private static final String UPDATE =
            "UPDATE pot_hold SET open_pence = ?, settled_pence = ?, released_pence = ?, state = ?"
                    + " WHERE id = ? AND open_pence = ? AND settled_pence = ?";

    private final Tables tables;

    Holds(Tables tables) {
        this.tables = tables;
    }

    void place(List<Hold> holds, Journey journey) {
        journey.add(
                INSERT,
                holds.stream()
                        .map(hold -> new Object[] {
                            hold.id(),
                            hold.entryId(),
                            hold.commissionerId(),
                            hold.potId(),
                            Sterling.inPence(hold.placed()),
                            Sterling.inPence(hold.open()),
                            Sterling.inPence(hold.settled()),
                            Sterling.inPence(hold.released()),
                            hold.state().name(),
                            hold.keptUntil()
                        })
                        .toList());
    }

    Hold find(long holdId) {
        return one(SELECT + "id = ?", holdId);
    }

    /** Nobody else settles or releases it until this act ends. */
    Hold lock(long holdId) {
        return one(SELECT + "id = ? FOR UPDATE", holdId);
    }

    List<Hold> placedBy(Collection<Long> entryIds) {
        return tables.read(PLACED_BY.formatted(Tables.marks(entryIds.size())), Holds::hold, entryIds.toArray());
    }

    void change(Hold before, Hold after) {
        int found = tables.change(
                UPDATE,
                Sterling.inPence(after.open()),
                Sterling.inPence(after.settled()),
                Sterling.inPence(after.released()),
                after.state().name(),
                before.id(),
                Sterling.inPence(before.open()),
                Sterling.inPence(before.settled()));
        if (found != 1) {
            throw new BrokenInvariant("Locked as %s, the hold is not so any more".formatted(before));
        }
    }

    private Hold one(String sql, long holdId) {
        return tables.read(sql, Holds::hold, holdId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("hold", holdId));
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getLong("commissioner_id"),
                row.getLong("pot_id"),
                pence(row, "open_pence"),
                pence(row, "settled_pence"),
                pence(row, "released_pence"),
                HoldState.valueOf(row.getString("state")),
                row.getObject("kept_until", LocalDate.class));
    }

    private static Money pence(ResultSet row, String column) throws SQLException {
        return Sterling.pence(row.getLong(column));
    }
}
