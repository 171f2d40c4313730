package org.carepurse.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.carepurse.measure.ValueSet;

/** Adds up what health states are worth, before and since. */
final class StateTally {

    private static final int DIGITS = 4;

    private final ValueSet values;
    private long higher;
    private long same;
    private long lower;
    private long once;
    private BigDecimal before = BigDecimal.ZERO;
    private BigDecimal since = BigDecimal.ZERO;

    StateTally(ValueSet values) {
        this.values = values;
    }

    /**
     * @param first null, as is {@code latest}, for those who answered once
     * @return how many were added
     */
    long add(String first, String latest, long people) {
        if (latest == null) {
            once += people;
            return people;
        }
        BigDecimal was = values.of(first).orElseThrow();
        BigDecimal is = values.of(latest).orElseThrow();
        before = before.add(was.multiply(BigDecimal.valueOf(people)));
        since = since.add(is.multiply(BigDecimal.valueOf(people)));
        switch (Integer.signum(is.compareTo(was))) {
            case 1 -> higher += people;
            case 0 -> same += people;
            default -> lower += people;
        }
        return people;
    }

    Change change() {
        long twice = higher + same + lower;
        return new Change(higher, same, lower, once, average(before, twice), average(since, twice));
    }

    private static BigDecimal average(BigDecimal sum, long people) {
        return people == 0 ? null : sum.divide(BigDecimal.valueOf(people), DIGITS, RoundingMode.HALF_UP);
    }
}
