package org.carepurse.careplan;

/** What a plan may still lack. The law asks for all of it before a plan is approved. */
public enum Missing {
    /** A named care co-ordinator. */
    COORDINATOR,
    /** At least one goal. */
    GOALS,
    /** A planned cost for every goal that is there. */
    COSTS,
    /** A review date for every stream that is to pay and has a review clock. */
    REVIEW_DATES
}
