package org.carepurse.web.careplan;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/** A date as it was typed in three fields, kept as typed until it is read. */
public record TypedDate(String field, String day, String month, String year) {

    private static final int LONGEST = 4;

    static TypedDate in(MultivaluedMap<String, String> form, String field) {
        return new TypedDate(
                field, text(form, field + "-day"), text(form, field + "-month"), text(form, field + "-year"));
    }

    static TypedDate of(String field, LocalDate date) {
        return date == null
                ? new TypedDate(field, "", "", "")
                : new TypedDate(
                        field,
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    /** @throws WrongInput {@code plan-date-missing} or {@code plan-date-unreal}: the 30th of February, words, the year 27 */
    LocalDate read() {
        if ((day + month + year).isBlank()) {
            throw new WrongInput(field, "plan-date-missing");
        }
        try {
            return LocalDate.of(number(year, LONGEST), number(month, 1), number(day, 1));
        } catch (DateTimeException | NumberFormatException unreal) {
            throw new WrongInput(field, "plan-date-unreal");
        }
    }

    private static int number(String typed, int digits) {
        String text = typed.strip();
        if (text.length() < digits || text.length() > LONGEST) {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text);
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null ? "" : typed;
    }
}
