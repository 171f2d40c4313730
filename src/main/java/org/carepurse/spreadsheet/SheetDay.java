package org.carepurse.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as a file writes it: {@code 2027-03-04}, or {@code 4/3/2027} where a spreadsheet has changed it. */
public final class SheetDay {

    private static final List<DateTimeFormatter> WRITTEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));

    private SheetDay() {}

    /** Nothing when it is written in neither way, or is no day of the calendar. */
    public static Optional<LocalDate> read(String written) {
        for (DateTimeFormatter way : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(written.strip(), way));
            } catch (DateTimeParseException otherwise) {
                continue;
            }
        }
        return Optional.empty();
    }
}
