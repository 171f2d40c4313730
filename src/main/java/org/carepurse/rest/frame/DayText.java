package org.carepurse.rest.frame;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day written as {@code 2027-03-04}. */
class DayText extends FromStringDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    DayText() {
        super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String text, DeserializationContext context) throws IOException {
        return read(text).orElseThrow(() -> context.weirdStringException(text, LocalDate.class, "no day"));
    }

    /** Nothing when it is no day of the four-digit years. */
    static Optional<LocalDate> read(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
