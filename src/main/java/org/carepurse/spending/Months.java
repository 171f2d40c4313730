package org.carepurse.spending;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.FinancialYear;

/** Whole months, the first and the last included. */
public record Months(YearMonth first, YearMonth last) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MOST_YEARS = 10;

    /** @throws WrongInput {@code period-ends-before-it-starts} or {@code period-too-long} */
    public Months {
        if (last.isBefore(first)) {
            throw new WrongInput("to", "period-ends-before-it-starts");
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            throw new WrongInput("to", "period-too-long", Map.of("years", String.valueOf(MOST_YEARS)));
        }
    }

    public static Months of(FinancialYear year) {
        return new Months(YearMonth.from(year.firstDay()), YearMonth.from(year.lastDay()));
    }

    public static Months of(YearMonth month) {
        return new Months(month, month);
    }

    /** The quarter of a financial year, April to June the first, that a month is in. */
    public static Months quarterOf(YearMonth month) {
        int into = Math.floorMod(month.getMonthValue() - Month.APRIL.getValue(), MONTHS_OF_A_QUARTER);
        YearMonth first = month.minusMonths(into);
        return new Months(first, first.plusMonths(MONTHS_OF_A_QUARTER - 1));
    }

    public boolean hold(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    List<YearMonth> each() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The part of these months that is in others too. */
    Months within(Months others) {
        return new Months(
                first.isBefore(others.first) ? others.first : first, last.isAfter(others.last) ? others.last : last);
    }
}
