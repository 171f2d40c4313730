package org.carepurse.signal;

import java.util.OptionalLong;

/**
 * What judgements of one rule teach.
 *
 * @param least of what was followed up the smallest measure; nothing when nothing was
 * @param most of what was in order the largest measure; nothing when nothing was
 */
record Learning(long nothingWrong, long followedUp, OptionalLong least, OptionalLong most) {

    static final Learning NONE = new Learning(0, 0, OptionalLong.empty(), OptionalLong.empty());

    /** From so few looks in vain on, and none that led to something, a rule asks too early. */
    private static final long ENOUGH = 5;

    /**
     * A higher threshold that keeps everything that was followed up; where nothing ever was and enough was in order, one above all
     * of that.
     */
    OptionalLong suggested(int threshold) {
        OptionalLong higher = least.isPresent()
                ? least
                : nothingWrong >= ENOUGH ? OptionalLong.of(most.orElseThrow() + 1) : OptionalLong.empty();
        return higher.isPresent() && nothingWrong > 0 && higher.getAsLong() > threshold ? higher : OptionalLong.empty();
    }
}
