package org.carepurse.outcomes;

import java.math.BigDecimal;

/**
 * How a gauge changed over many people, as it was counted: never told as it is.
 *
 * @param before the average of the first answers of those who answered twice; null when nobody did
 * @param since the average of their latest
 */
record Change(long higher, long same, long lower, long once, BigDecimal before, BigDecimal since) {

    static final Change NONE = new Change(0, 0, 0, 0, null, null);

    long twice() {
        return higher + same + lower;
    }
}
