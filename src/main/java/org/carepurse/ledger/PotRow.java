package org.carepurse.ledger;

import org.carepurse.outcome.BrokenInvariant;

/** A pot's stored balance, with the funding line its money comes from. */
record PotRow(long potId, long lineId, long commissionerId, Balance balance) {

    static PotRow empty(long pot, long line, long commissioner) {
        return new PotRow(pot, line, commissioner, Balance.NONE);
    }

    PotRow requireBooksOf(long commissioner) {
        if (commissionerId != commissioner) {
            throw new BrokenInvariant(
                    "Pot %d is in commissioner %d's books, not %d's".formatted(potId, commissionerId, commissioner));
        }
        return this;
    }

    /** Money of one stream never reaches the pot of another: the ring-fence, judged at the last place before the money. */
    PotRow requireLine(long line) {
        if (lineId != line) {
            throw new BrokenInvariant("Pot %d is paid from funding line %d, not %d".formatted(potId, lineId, line));
        }
        return this;
    }
}
