package org.carepurse.money;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Pounds and pence: the only currency of a personal health budget. */
public final class Sterling {

    /** £0.00. */
    public static final Money NONE = Money.zero(CurrencyUnit.GBP);

    private Sterling() {}

    public static Money pence(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    /**
     * An amount written in the code, such as {@code pounds("12.50")}.
     *
     * @throws ArithmeticException when it has parts of a penny
     */
    public static Money pounds(String pounds) {
        return Money.of(CurrencyUnit.GBP, new BigDecimal(pounds));
    }

    /**
     * The whole pence to keep in a table.
     *
     * @throws IllegalArgumentException when the amount is in another currency
     */
    public static long inPence(Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.GBP)) {
            throw new IllegalArgumentException("Only sterling is kept here, not " + amount);
        }
        return amount.getAmountMinorLong();
    }

    /** What a person typed: see {@link TypedAmount} for what is understood. */
    public static Money parse(String field, String typed) {
        return new TypedAmount(field, typed).read();
    }

    /** For people: £1,234.50, and −£1,234.50 below zero. */
    public static String print(Money amount) {
        StringBuilder pounds = new StringBuilder(plain(amount.abs()));
        for (int comma = pounds.length() - ".00".length() - 3; comma > 0; comma -= 3) {
            pounds.insert(comma, ',');
        }
        return (amount.isNegative() ? "−£" : "£") + pounds;
    }

    /** For a form field, a spreadsheet or another system: 1234.50. */
    public static String plain(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
