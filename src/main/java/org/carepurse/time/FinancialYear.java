package org.carepurse.time;

import java.time.LocalDate;
import java.time.Month;

/** A financial year of the NHS and of councils: 1 April to 31 March, printed 2026/27. */
public record FinancialYear(int startsIn) implements Comparable<FinancialYear> {

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    public FinancialYear next() {
        return new FinancialYear(startsIn + 1);
    }

    public FinancialYear previous() {
        return new FinancialYear(startsIn - 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
