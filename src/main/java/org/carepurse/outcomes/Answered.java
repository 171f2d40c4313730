package org.carepurse.outcomes;

/**
 * How many people answered, as it was counted: never told as it is.
 *
 * @param twice before and since: they can be compared
 * @param once only before
 * @param never not at all
 */
record Answered(long twice, long once, long never) {

    /** @param people all who could have */
    static Answered of(long people, long twice, long once) {
        return new Answered(twice, once, Math.max(0, people - twice - once));
    }

    long[] numbers() {
        return new long[] {twice, once, never};
    }
}
