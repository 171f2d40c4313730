package org.carepurse.measure;

import java.math.BigDecimal;

/**
 * One thing that a measure asks.
 *
 * @param name its name in words, records and the programming interface
 * @param decimals how many digits an answer may have behind the point
 */
public record Item(String name, int least, int most, int decimals) {

    static Item whole(String name, int least, int most) {
        return new Item(name, least, most, 0);
    }

    public boolean isWhole() {
        return decimals == 0;
    }

    boolean takes(BigDecimal answer) {
        return answer.compareTo(BigDecimal.valueOf(least)) >= 0
                && answer.compareTo(BigDecimal.valueOf(most)) <= 0
                && answer.stripTrailingZeros().scale() <= decimals;
    }
}
