package org.carepurse.moving;

import org.carepurse.budget.Pot;
import org.joda.money.Money;

/**
 * What becomes of one goal's money.
 *
 * @param title the goal's
 * @param left what it can spend now
 * @param setAside what its orders have set aside for what is still to be delivered
 * @param stays what stays set aside for what was delivered and not billed yet
 * @param atOnce what it can spend as soon as the money has moved
 */
public record GoalOnTheMove(Pot pot, String title, Money left, Money setAside, Money stays, Money atOnce) {

    /** What is paid in for it bit by bit. */
    public Money later() {
        return left.minus(atOnce);
    }
}
