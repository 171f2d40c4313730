package org.carepurse.takeup;

import java.time.LocalDate;
import org.carepurse.time.FinancialYear;

/**
 * A quarter of a financial year, for which a return is made.
 *
 * @param number from 1, which begins in April, to 4
 */
public record Quarter(FinancialYear year, int number) {

    private static final int MONTHS = 3;
    private static final int LAST = 4;

    public Quarter {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("A year has no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        int number = 1;
        while (new Quarter(year, number).lastDay().isBefore(day)) {
            number++;
        }
        return new Quarter(year, number);
    }

    /** The first day of the year to date. */
    public LocalDate yearBegins() {
        return year.firstDay();
    }

    public LocalDate firstDay() {
        return yearBegins().plusMonths((long) MONTHS * (number - 1));
    }

    public LocalDate lastDay() {
        return yearBegins().plusMonths((long) MONTHS * number).minusDays(1);
    }

    public Quarter before() {
        return of(firstDay().minusDays(1));
    }

    /** The same quarter of the year before. */
    public Quarter aYearBefore() {
        return new Quarter(year.previous(), number);
    }

    @Override
    public String toString() {
        return year + " Q" + number;
    }
}
