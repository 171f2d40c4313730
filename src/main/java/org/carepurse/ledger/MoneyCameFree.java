package org.carepurse.ledger;

import java.util.Set;

/**
 * Pots can spend again what they had set aside or spent: a hold was let go, a charge credited, a payment given back. It is
 * told within the act that freed it, when the books are written.
 *
 * @param occasion of the entry that freed it
 */
public record MoneyCameFree(Set<Long> pots, Occasion occasion) {

    public MoneyCameFree {
        pots = Set.copyOf(pots);
    }
}
