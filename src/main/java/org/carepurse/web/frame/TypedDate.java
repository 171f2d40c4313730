package org.carepurse.web.frame;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/** A date as it was typed into three fields, kept so that it can be shown again as it was. */
public record TypedDate(String day, String month, String year) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public static final TypedDate NONE = new TypedDate("", "", "");

    public TypedDate {
        day = Objects.toString(day, "").strip();
        month = Objects.toString(month, "").strip();
        year = Objects.toString(year, "").strip();
    }

    /** As a form sends it: {@code paid-day}, {@code paid-month} and {@code paid-year} for the field {@code paid}. */
    public static TypedDate in(MultivaluedMap<String, String> form, String field) {
        return new TypedDate(
                form.getFirst(field + "-day"), form.getFirst(field + "-month"), form.getFirst(field + "-year"));
    }

    /** A day that is offered before anything is typed; none when it is null. */
    public static TypedDate of(LocalDate date) {
        return date == null
                ? NONE
                : new TypedDate(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
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
