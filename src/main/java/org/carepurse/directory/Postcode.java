package org.carepurse.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/**
 * A whole postcode of the United Kingdom, written as the Royal Mail does: {@code M33 4GT}. Only its form is checked.
 *
 * @param district the part before the space: {@code M33}
 * @param inward the part after it: {@code 4GT}
 */
public record Postcode(String district, String inward) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9O][A-Z]{2})");

    /** Reads a postcode in any spacing and case; a letter O in the place of the nought is read as the nought. */
    public static Optional<Postcode> read(String written) {
        String text =
                written == null ? "" : written.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Postcode(parts.group(1), withANought(parts.group(2))))
                : Optional.empty();
    }

    private static String withANought(String inward) {
        return inward.charAt(0) == 'O' ? "0" + inward.substring(1) : inward;
    }

    /** @throws WrongInput {@code postcode} when it has not the form of one */
    public static Postcode parse(String field, String typed) {
        return read(typed).orElseThrow(() -> new WrongInput(field, "postcode"));
    }

    /** The district with the first figure of what follows: {@code M33 4}. */
    public String sector() {
        return district + " " + inward.charAt(0);
    }

    @Override
    public String toString() {
        return district + " " + inward;
    }
}
