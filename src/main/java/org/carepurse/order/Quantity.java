package org.carepurse.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * How much of a service, in its own unit: 10 sessions, 1.5 hours. Kept in hundredths, so that it adds up exactly.
 *
 * @param hundredths never below zero
 */
public record Quantity(long hundredths) implements Comparable<Quantity> {

    public static final Quantity NONE = new Quantity(0);

    private static final long WHOLE = 100;
    private static final long MOST = 9_999 * WHOLE;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");

    public Quantity {
        if (hundredths < 0) {
            throw new IllegalArgumentException("A quantity is never below zero: " + hundredths);
        }
    }

    public static Quantity of(long whole) {
        return new Quantity(whole * WHOLE);
    }

    /**
     * Reads what a person typed, such as {@code 4} or {@code 1.5}.
     *
     * @throws WrongInput {@code quantity-missing}, {@code quantity-unreadable} or {@code quantity-out-of-range}
     */
    public static Quantity parse(String field, String typed) {
        String text = typed == null ? "" : typed.strip().replace(",", "");
        if (text.isEmpty()) {
            throw new WrongInput(field, "quantity-missing");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new WrongInput(field, "quantity-unreadable");
        }
        long hundredths = new BigDecimal(text).movePointRight(2).longValueExact();
        if (hundredths == 0 || hundredths > MOST) {
            throw new WrongInput(field, "quantity-out-of-range");
        }
        return new Quantity(hundredths);
    }

    /** What this much costs at a price for one, to the nearest penny, half a penny up. */
    public Money at(Money price) {
        return price.multipliedBy(BigDecimal.valueOf(hundredths, 2), RoundingMode.HALF_UP);
    }

    public Quantity times(int occasions) {
        return new Quantity(Math.multiplyExact(hundredths, occasions));
    }

    public Quantity plus(Quantity more) {
        return new Quantity(hundredths + more.hundredths);
    }

    /** @throws IllegalArgumentException when more is taken away than there is */
    public Quantity minus(Quantity less) {
        return new Quantity(hundredths - less.hundredths);
    }

    /** What is left when so much is taken away: none, when more is taken away than there is. */
    Quantity lessUpTo(Quantity less) {
        return less.hundredths > hundredths ? NONE : minus(less);
    }

    public boolean isNone() {
        return hundredths == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** As people write it: 4, 1.5. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
