package org.carepurse.moving;

import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What a move takes along.
 *
 * @param there what can be spent, in goals and in none
 * @param setAside what orders have set aside for what is still to be delivered
 * @param promised what is still to be paid in
 */
public record MoveFigures(Money there, Money setAside, Money promised) {

    boolean areThoseOf(MoveFigures other) {
        return there.isEqual(other.there) && setAside.isEqual(other.setAside) && promised.isEqual(other.promised);
    }

    public Money inAll() {
        return there.plus(setAside).plus(promised);
    }

    String said() {
        return "%s there, %s set aside, %s to come"
                .formatted(Sterling.print(there), Sterling.print(setAside), Sterling.print(promised));
    }
}
