package org.carepurse.report;

import java.time.LocalDate;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/** The days a statement is about, the first and the last included: days on which money moved, in London. */
public record Period(LocalDate from, LocalDate to) {

    /** No plan year is longer; a statement of more is not one statement. */
    private static final int LONGEST_YEARS = 2;

    public Period {
        if (to.isBefore(from)) {
            throw new WrongInput("to", "period-ends-before-it-starts");
        }
        if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new WrongInput("to", "period-too-long", Map.of("years", String.valueOf(LONGEST_YEARS)));
        }
    }

    /** The month up to a day: from its first day to that day. */
    public static Period monthOf(LocalDate day) {
        return new Period(day.withDayOfMonth(1), day);
    }
}
