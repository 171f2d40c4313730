package org.carepurse.ledger;

import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** What a pot has: left to spend, set aside by orders, and spent, that is owed or paid to providers. Never below zero. */
public record Balance(Money available, Money held, Money spent) {

    /** A pot that has never been given money. */
    public static final Balance NONE = new Balance(Sterling.NONE, Sterling.NONE, Sterling.NONE);

    public Money allocated() {
        return available.plus(held).plus(spent);
    }

    public Balance plus(Balance other) {
        return new Balance(available.plus(other.available), held.plus(other.held), spent.plus(other.spent));
    }
}
