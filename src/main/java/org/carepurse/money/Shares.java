package org.carepurse.money;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.joda.money.Money;

/**
 * Shares an amount out in whole pence so that the parts always add up to it.
 *
 * <p>Each part first gets its share rounded down; the pennies left over go one each to the parts that were rounded
 * down furthest, the earlier part first where two are equal (the largest-remainder method). The same amount and
 * weights therefore always give the same parts, and a part of no weight never gets a penny.
 */
public final class Shares {

    private Shares() {}

    /** Equal parts; where pennies are left over, the first parts are a penny larger. */
    public static List<Money> evenly(Money total, int parts) {
        return inProportion(total, LongStream.generate(() -> 1).limit(parts).toArray());
    }

    /** In proportion to other amounts: a refund back to the pots it was paid from, for instance. */
    public static List<Money> inProportion(Money total, List<Money> weights) {
        return inProportion(total, weights.stream().mapToLong(Sterling::inPence).toArray());
    }

    /**
     * In proportion to whole-number weights.
     *
     * @throws IllegalArgumentException when the total or a weight is below zero, or no weight is above it
     */
    public static List<Money> inProportion(Money total, long... weights) {
        if (total.isNegative()) {
            throw new IllegalArgumentException("Share out what is there, not " + total);
        }
        return new Apportionment(Sterling.inPence(total), weights).parts();
    }

    private record Apportionment(long totalPence, long[] weights) {

        Apportionment {
            if (LongStream.of(weights).anyMatch(weight -> weight < 0)
                    || LongStream.of(weights).allMatch(weight -> weight == 0)) {
                throw new IllegalArgumentException("Weights are zero or more, with one above zero");
            }
        }

        List<Money> parts() {
            BigInteger[][] shares = sharesAndRemainders();
            long[] pence = new long[weights.length];
            long left = totalPence;
            for (int part = 0; part < pence.length; part++) {
                pence[part] = shares[part][0].longValueExact();
                left -= pence[part];
            }
            byLargestRemainder(shares).limit(left).forEach(part -> pence[part]++);
            return LongStream.of(pence).mapToObj(Sterling::pence).toList();
        }

        private BigInteger[][] sharesAndRemainders() {
            BigInteger whole =
                    LongStream.of(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
            return LongStream.of(weights)
                    .mapToObj(weight -> BigInteger.valueOf(totalPence)
                            .multiply(BigInteger.valueOf(weight))
                            .divideAndRemainder(whole))
                    .toArray(BigInteger[][]::new);
        }

        private static IntStream byLargestRemainder(BigInteger[][] shares) {
            return IntStream.range(0, shares.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer part) -> shares[part][1])
                            .reversed())
                    .mapToInt(Integer::intValue);
        }
    }
}
