package org.carepurse.takeup;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many people of every thousand. */
public final class Rate {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int PLACES = 2;

    private Rate() {}

    /** Rounded half up to two places. */
    public static BigDecimal perThousand(int people, int population) {
        return THOUSAND.multiply(BigDecimal.valueOf(people))
                .divide(BigDecimal.valueOf(population), PLACES, RoundingMode.HALF_UP);
    }
}
