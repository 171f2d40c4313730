package org.carepurse.ledger;

import java.util.Map;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** Checks what callers bring before anything is judged by it. */
final class Amounts {

    private Amounts() {}

    static void requireAboveZero(Money amount) {
        if (Sterling.inPence(amount) <= 0) {
            throw new WrongInput("amount", "amount-not-above-zero", Map.of("amount", Sterling.print(amount)));
        }
    }
}
