package org.carepurse.order;

import org.joda.money.Money;

/**
 * One line of a purchase as its buyer saw it.
 *
 * @param basketLine the line of the basket it comes from, which is taken out when it is placed; empty when there is none
 * @param seen what the buyer was shown that it costs; null when they were shown no price
 */
public record Wanted(Want want, String basketLine, Money seen) {

    public static Wanted of(Want want) {
        return new Wanted(want, "", null);
    }
}
