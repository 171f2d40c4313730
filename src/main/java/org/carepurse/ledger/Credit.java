package org.carepurse.ledger;

import org.joda.money.Money;

/**
 * So much that a provider takes back, for the pot that it came from.
 *
 * @param closedLineId the pot's funding line when its year has been closed: then the commissioner gets it; otherwise null
 */
public record Credit(long providerId, long potId, Money amount, Long closedLineId) {

    public Credit {
        Amounts.requireAboveZero(amount);
    }
}
