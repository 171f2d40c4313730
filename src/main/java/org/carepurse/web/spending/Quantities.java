package org.carepurse.web.spending;

import java.math.BigDecimal;

/** How much of something there is, as it is written: 12, 1.5. */
final class Quantities {

    private static final int DECIMALS = 2;

    private Quantities() {}

    static String of(long hundredths) {
        return number(hundredths).toPlainString();
    }

    static BigDecimal number(long hundredths) {
        BigDecimal shortest = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }
}
