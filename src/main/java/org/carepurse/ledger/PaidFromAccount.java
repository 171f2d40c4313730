package org.carepurse.ledger;

import org.joda.money.Money;

/**
 * So much that left an account which its holder keeps, for somebody.
 *
 * @param payeeId the provider; for all who are in no directory together, the account itself
 */
public record PaidFromAccount(long bankAccountId, long payeeId, Money amount) {

    public PaidFromAccount {
        Amounts.requireAboveZero(amount);
    }
}
