package org.carepurse.ledger;

import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * So much of one pot.
 *
 * @throws WrongInput {@code amount-not-above-zero}
 */
public record Earmark(long potId, Money amount) {

    public Earmark {
        Amounts.requireAboveZero(amount);
    }
}
