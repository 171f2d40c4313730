package org.carepurse.web.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/** A date as it was typed into three fields, kept so that it can be shown again as it was. */
public record TypedDate(String day, String month, String year) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public TypedDate {
        day = Objects.toString(day, "").strip();
        month = Objects.toString(month, "").strip();
        year = Objects.toString(year, "").strip();
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /**
     * The day that was meant.
     *
     * @throws WrongInput {@code date-not-real} when there is no such day, or it is not of our time (1900 to 2200)
     */
    public LocalDate read(String field) {
        if (Stream.of(day, month, year).allMatch(part -> part.matches("[0-9]{1,4}"))) {
            try {
                LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeException noSuchDay) {
                throw notReal(field);
            }
        }
        throw notReal(field);
    }

    private static WrongInput notReal(String field) {
        return new WrongInput(field, "date-not-real");
    }
}
