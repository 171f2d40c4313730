package org.carepurse.careplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How often a planned cost comes round within a plan.
 *
 * <p>Weeks count when they are whole, so a plan from 1 April to 31 March has 52 of them and not 53 for its one odd day.
 * Months count from the day they begin, so a monthly fee falls due twelve times in a plan of 52 weeks. However short the
 * plan, each cost comes at least once.
 */
public enum HowOften {
    ONCE(0, 0),
    WEEKLY(1, 0),
    FORTNIGHTLY(2, 0),
    FOUR_WEEKLY(4, 0),
    MONTHLY(0, 1),
    QUARTERLY(0, 3),
    YEARLY(0, 12);

    private static final int DAYS_IN_A_WEEK = 7;

    private final int weeks;
    private final int months;

    HowOften(int weeks, int months) {
        this.weeks = weeks;
        this.months = months;
    }

    /** How many times between two days, both included. */
    public int timesBetween(LocalDate first, LocalDate last) {
        if (this == ONCE) {
            return 1;
        }
        return (int) (weeks > 0 ? wholeWeeksBetween(first, last) : monthsBegunBetween(first, last));
    }

    private long wholeWeeksBetween(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return Math.max(1, days / (DAYS_IN_A_WEEK * weeks));
    }

    private long monthsBegunBetween(LocalDate first, LocalDate last) {
        return ChronoUnit.MONTHS.between(first, last) / months + 1;
    }
}
