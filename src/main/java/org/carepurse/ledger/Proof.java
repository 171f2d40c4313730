package org.carepurse.ledger;

import java.util.List;
import org.joda.money.Money;

/**
 * Whether what is stored equals what was journalled.
 *
 * @param entries how many entries were read
 * @param moves how many moves
 * @param differences every figure that is not what the journal says; empty when all is proved
 */
public record Proof(long entries, long moves, List<Difference> differences) {

    /**
     * One figure that does not agree.
     *
     * @param figure what it is a figure of: {@code available of pot}, {@code open on hold}
     * @param ownerId whose
     */
    public record Difference(String figure, long ownerId, Money stored, Money journalled) {}

    public Proof {
        differences = List.copyOf(differences);
    }

    public boolean holds() {
        return differences.isEmpty();
    }
}
