package org.carepurse.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the journal, to go on reading from: the last movement seen. Readers carry it as a text, {@code 17.2}. */
public record Place(long entryId, int line) {

    /** Before anything is seen: reading starts with the newest. */
    public static final Place NEWEST = new Place(Long.MAX_VALUE, 0);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,4})");

    /** Nothing when it is no text of ours. */
    public static Optional<Place> read(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Place(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return entryId + "." + line;
    }
}
