package org.carepurse.holding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often a line's money is paid in. Every period is counted from one day, so that none drifts from the one before. */
public enum Frequency {
    WEEKLY(ChronoUnit.WEEKS, 1),
    TWO_WEEKLY(ChronoUnit.WEEKS, 2),
    FOUR_WEEKLY(ChronoUnit.WEEKS, 4),
    MONTHLY(ChronoUnit.MONTHS, 1),
    QUARTERLY(ChronoUnit.MONTHS, 3),
    /** All at once, for the plan's whole time. */
    ONCE(ChronoUnit.FOREVER, 0);

    private final ChronoUnit unit;
    private final int units;

    Frequency(ChronoUnit unit, int units) {
        this.unit = unit;
        this.units = units;
    }

    /** The first day of a period; 0 is the one that starts on the day all are counted from, −1 the one before it. */
    LocalDate startOf(long period, LocalDate countedFrom) {
        return countedFrom.plus(period * units, unit);
    }

    /** Which period a day falls in. */
    long periodOf(LocalDate day, LocalDate countedFrom) {
        long period = Math.floorDiv(unit.between(countedFrom, day), units);
        while (startOf(period, countedFrom).isAfter(day)) {
            period--;
        }
        while (!startOf(period + 1, countedFrom).isAfter(day)) {
            period++;
        }
        return period;
    }
}
