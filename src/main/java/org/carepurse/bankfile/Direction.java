package org.carepurse.bankfile;

import org.joda.money.Money;

/** Which way money went over an account. */
public enum Direction {
    IN,
    OUT;

    /** The amount as it changes the balance: below zero when it went out. */
    public Money signed(Money amount) {
        return this == IN ? amount : amount.negated();
    }

    static Direction of(Money change) {
        return change.isNegative() ? OUT : IN;
    }
}
