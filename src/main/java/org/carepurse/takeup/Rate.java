package org.carepurse.takeup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How many people of how many. */
public final class Rate {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private Rate() {}

    /** Of every thousand, rounded half up to two places. */
    public static BigDecimal perThousand(int people, int population) {
        return THOUSAND.multiply(BigDecimal.valueOf(people))
                .divide(BigDecimal.valueOf(population), PLACES, RoundingMode.HALF_UP);
    }

    /** Rounded half up to one place; nothing of nobody. */
    public static Optional<BigDecimal> perCent(int people, int of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(people))
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
    }
}
