package org.carepurse.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By how many pence entries change a pot's balance. */
record PotChange(long available, long held, long spent) {

    private static final PotChange NONE = new PotChange(0, 0, 0);

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
        return arriving(move.to().kind(), move.pence())
                .plus(arriving(move.from().kind(), -move.pence()));
    }

    /** What is owed to a provider has been spent by the pot on the other side of the move. */
    private static PotChange arriving(AccountKind kind, long pence) {
        return switch (kind) {
            case AVAILABLE -> new PotChange(pence, 0, 0);
            case HELD -> new PotChange(0, pence, 0);
            case OWED -> new PotChange(0, 0, pence);
            case FUNDING, PROMISED, UNALLOCATED, SENT, PAID, BANK, OUTSIDE -> NONE;
        };
    }

    private PotChange plus(PotChange other) {
        return new PotChange(available + other.available, held + other.held, spent + other.spent);
    }
}
