package org.carepurse.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By how many pence entries change what is unallocated on each funding line, in the order of their numbers. */
final class LineChange {

    private LineChange() {}

    static Map<Long, Long> of(List<JournalEntry> entries) {
        Map<Long, Long> changes = new TreeMap<>();
        for (JournalEntry entry : entries) {
            for (Move move : entry.moves()) {
                add(changes, move.from(), -move.pence());
                add(changes, move.to(), move.pence());
            }
        }
        return changes;
    }

    private static void add(Map<Long, Long> changes, Account account, long pence) {
        if (account.kind() == AccountKind.UNALLOCATED) {
            changes.merge(account.ownerId(), pence, Long::sum);
        }
    }
}
