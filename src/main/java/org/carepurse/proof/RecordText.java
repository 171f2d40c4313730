package org.carepurse.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One record as one line: its fields in a fixed order with tabs between them. What a leaf hashes is this text in UTF-8,
 * without an end of line. The first field says what it is and the second its number.
 */
public final class RecordText {

    private static final String NONE = "\\N";
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private RecordText() {}

    /** @param fields numbers, texts, days, instants or bytes; null where there is none */
    public static String of(Object... fields) {
        return Arrays.stream(fields).map(RecordText::field).collect(Collectors.joining("\t"));
    }

    static String instant(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    /** What the text says that it is: its kind and its number. */
    static String nameOf(String text) {
        return Stream.of(text.split("\t", 3)).limit(2).collect(Collectors.joining(" "));
    }

    private static String field(Object value) {
        if (value == null) {
            return NONE;
        }
        if (value instanceof Instant instant) {
            return instant(instant);
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value.toString()
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
