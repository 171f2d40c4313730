package org.carepurse.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By how many pence entries change what is promised and what is unallocated on a funding line. */
record LineChange(long promised, long unallocated) {

    /** By line, in the order of their numbers. */
    static Map<Long, LineChange> of(List<JournalEntry> entries) {
        Map<Long, LineChange> changes = new TreeMap<>();
        for (JournalEntry entry : entries) {
            for (Move move : entry.moves()) {
                add(changes, move.from(), -move.pence());
                add(changes, move.to(), move.pence());
            }
        }
        return changes;
    }

    private static void add(Map<Long, LineChange> changes, Account account, long pence) {
        if (account.kind() == AccountKind.PROMISED) {
            changes.merge(account.ownerId(), new LineChange(pence, 0), LineChange::plus);
        } else if (account.kind() == AccountKind.UNALLOCATED) {
            changes.merge(account.ownerId(), new LineChange(0, pence), LineChange::plus);
        }
    }

    private LineChange plus(LineChange other) {
        return new LineChange(promised + other.promised, unallocated + other.unallocated);
    }
}
