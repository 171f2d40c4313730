package org.carepurse.auditplan;

/**
 * How many budgets of a band are drawn.
 *
 * @param least when there are so many at all
 */
record SampleSize(int percent, int least) {

    private static final int WHOLE = 100;

    /** A part of a budget is a budget. */
    int of(int budgets) {
        long part = ((long) budgets * percent + WHOLE - 1) / WHOLE;
        return (int) Math.min(budgets, Math.max(least, part));
    }
}
