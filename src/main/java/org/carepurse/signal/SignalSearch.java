package org.carepurse.signal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which signals.
 *
 * @param of the reference of a person or a provider whom they are about, or of a record that shows them; empty for all
 */
public record SignalSearch(Optional<SignalState> state, Optional<SignalKind> rule, String of) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,40}");

    public SignalSearch {
        of = Objects.toString(of, "").strip().toUpperCase(Locale.ROOT);
    }

    /** What is no reference is that of nothing. */
    boolean findsNothing() {
        return !of.isEmpty() && !REFERENCE.matcher(of).matches();
    }
}
