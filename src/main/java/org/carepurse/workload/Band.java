package org.carepurse.workload;

import java.time.LocalDate;

/**
 * What is of a certain age.
 *
 * @param name in words and addresses: {@code over-30}
 * @param from the first day of it
 * @param before the first day after it
 */
public record Band(String name, LocalDate from, LocalDate before) {

    /** Earlier and later than anything that is kept. */
    static final LocalDate ANY_PAST = LocalDate.of(1970, 1, 1);

    static final LocalDate ANY_FUTURE = LocalDate.of(2999, 1, 1);
}
