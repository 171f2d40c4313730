package org.carepurse.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carepurse.outcome.BrokenInvariant;

/**
 * By how many pence entries change a pot's balance.
 *
 * @param commissionerId in whose books the pot is
 */
record PotChange(long commissionerId, long available, long held, long spent) {

    /** For each pot, in the order of their numbers: acts that touch several pots then never wait for each other in a ring. */
    static Map<Long, PotChange> of(List<JournalEntry> entries) {
        Map<Long, PotChange> changes = new TreeMap<>();
        for (JournalEntry entry : entries) {
            for (Move move : entry.moves()) {
                move.pot().ifPresent(pot -> changes.merge(pot, of(move), PotChange::plus));
            }
        }
        return changes;
    }

    private static PotChange of(Move move) {
        return arriving(move.to(), move.pence()).plus(arriving(move.from(), -move.pence()));
    }

    /** What is owed or paid to a provider has been spent by the pot on the other side of the move. */
    private static PotChange arriving(Account account, long pence) {
        long books = account.commissionerId();
        return switch (account.kind()) {
            case AVAILABLE -> new PotChange(books, pence, 0, 0);
            case HELD -> new PotChange(books, 0, pence, 0);
            case OWED, PAID -> new PotChange(books, 0, 0, pence);
            case FUNDING, PROMISED, UNALLOCATED, SENT, COVERED, RECOVERED, BANK, OUTSIDE ->
                new PotChange(books, 0, 0, 0);
        };
    }

    private PotChange plus(PotChange other) {
        if (commissionerId != other.commissionerId) {
            throw new BrokenInvariant(
                    "One pot, in the books of commissioners %d and %d".formatted(commissionerId, other.commissionerId));
        }
        return new PotChange(commissionerId, available + other.available, held + other.held, spent + other.spent);
    }
}
