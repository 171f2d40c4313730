package org.carepurse.web.spending;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.spending.Months;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;

/**
 * The time that a page of spending is of, and the times that can be chosen instead.
 *
 * @param now the financial year that it is
 */
public record Periods(Months months, FinancialYear now) {

    private static final int YEARS_BACK = 5;
    private static final int FIRST_MONTH = 4;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    public String year() {
        return String.valueOf(FinancialYear.of(months.first().atDay(1)).startsIn());
    }

    /** The latest first: the next one too, in which plans may have begun to run. */
    public List<Option> years() {
        return IntStream.rangeClosed(now.startsIn() - YEARS_BACK, now.startsIn() + 1)
                .map(year -> 2 * now.startsIn() + 1 - YEARS_BACK - year)
                .mapToObj(FinancialYear::new)
                .map(year -> Option.of(String.valueOf(year.startsIn()), year.toString()))
                .toList();
    }

    /** As the address says it: empty for the whole year. */
    public String stretch() {
        return Address.stretch(months);
    }

    public List<Option> stretches(Frame frame) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", frame.say("spending.part.all"))));
        IntStream.range(0, MONTHS / MONTHS_OF_A_QUARTER)
                .map(quarter -> (FIRST_MONTH - 1 + quarter * MONTHS_OF_A_QUARTER) % MONTHS + 1)
                .forEach(month -> options.add(Option.of("Q" + month, frame.say("spending.part.Q" + month))));
        IntStream.range(0, MONTHS)
                .map(into -> (FIRST_MONTH - 1 + into) % MONTHS + 1)
                .forEach(month -> options.add(Option.of("M" + month, monthName(month, frame))));
        return options;
    }

    private static String monthName(int month, Frame frame) {
        return Month.of(month)
                .getDisplayName(TextStyle.FULL_STANDALONE, frame.language().locale());
    }
}
