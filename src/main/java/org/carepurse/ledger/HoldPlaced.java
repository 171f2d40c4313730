package org.carepurse.ledger;

import java.util.List;
import org.carepurse.outcome.BrokenInvariant;
import org.joda.money.Money;

/** The answer to a {@link HoldRequest}: its entry, and one hold for each earmark in the same order. */
public record HoldPlaced(long entryId, List<Part> parts) {

    public record Part(long holdId, long potId, Money amount) {}

    public HoldPlaced {
        parts = List.copyOf(parts);
    }

    static HoldPlaced of(List<Hold> holds) {
        return new HoldPlaced(
                holds.get(0).entryId(),
                holds.stream()
                        .map(hold -> new Part(hold.id(), hold.potId(), hold.placed()))
                        .toList());
    }

    /** The hold, for those who asked for one earmark. */
    public long holdId() {
        if (parts.size() != 1) {
            throw new BrokenInvariant("Entry %d placed %d holds, not one".formatted(entryId, parts.size()));
        }
        return parts.get(0).holdId();
    }
}
