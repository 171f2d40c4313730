package org.carepurse.ledger;

import org.joda.money.Money;

/**
 * One payment of a commissioner to a provider.
 *
 * @param bankAccountId from which account it is paid
 * @param occasion which payment; its key names what happened to it, so that it happens once
 */
public record ProviderPayment(long providerId, long bankAccountId, Money amount, Occasion occasion) {

    public ProviderPayment {
        Amounts.requireAboveZero(amount);
    }
}
