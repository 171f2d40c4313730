package org.carepurse.takeup;

/** What checking a return can find. */
public enum Finding {
    /** The quarter is not over: whoever begins or ends before its last day is not counted yet. */
    QUARTER_GOES_ON(true),
    /** Nobody has set how many people there are, so there is no rate. */
    POPULATION_MISSING(true),
    /** People of whom nobody knows whether they are adults. */
    BIRTH_DATES_MISSING(true),
    /** Adults whose money is for continuing care of children. */
    ADULTS_IN_CHILDRENS_CARE(false),
    /** Children whose money is for continuing healthcare of adults. */
    CHILDREN_IN_ADULTS_CARE(false),
    /** More than a fifth more or fewer than in the quarter before. */
    CHANGED_MUCH(false);

    private final boolean stops;

    Finding(boolean stops) {
        this.stops = stops;
    }

    /** Whether it must be mended before the return is submitted; otherwise it is to be looked at. */
    public boolean stops() {
        return stops;
    }
}
