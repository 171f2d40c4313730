package org.carepurse.order;

/** How often an ordered service comes round. */
public enum Repeat {
    ONCE(0),
    EVERY_WEEK(1),
    EVERY_FORTNIGHT(2),
    EVERY_FOUR_WEEKS(4);

    private final int weeks;

    Repeat(int weeks) {
        this.weeks = weeks;
    }

    /** Weeks from one turn to the next; none for a single occasion. */
    int weeks() {
        return weeks;
    }
}
