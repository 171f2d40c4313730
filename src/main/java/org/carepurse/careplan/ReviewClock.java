package org.carepurse.careplan;

import java.time.LocalDate;

/**
 * The longest that may pass before a plan is reviewed, by whose money it is. NHS: Personal Health Budgets regulations,
 * within three months and then at least yearly; social care: Care and Support guidance, within six months and then
 * yearly; education: at the first termly look and then at the annual review.
 */
public enum ReviewClock {
    NHS(3, 12),
    SOCIAL_CARE(6, 12),
    EDUCATION(3, 12);

    private final int firstWithinMonths;
    private final int thenWithinMonths;

    ReviewClock(int firstWithinMonths, int thenWithinMonths) {
        this.firstWithinMonths = firstWithinMonths;
        this.thenWithinMonths = thenWithinMonths;
    }

    /** The last day for the first review: for a start on 30 November, the last day of February. */
    public LocalDate firstNoLaterThan(LocalDate planStartsOn) {
        return planStartsOn.plusMonths(firstWithinMonths);
    }

    /** The last day for the next review: a year after 29 February is 28 February. */
    public LocalDate nextNoLaterThan(LocalDate heldOn) {
        return heldOn.plusMonths(thenWithinMonths);
    }
}
