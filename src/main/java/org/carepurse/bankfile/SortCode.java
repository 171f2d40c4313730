package org.carepurse.bankfile;

import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/**
 * Which bank and branch in the United Kingdom keeps an account.
 *
 * @param digits six of them
 */
public record SortCode(String digits) {

    static final int LENGTH = 6;

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}./]");

    public SortCode {
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("A sort code has six digits");
        }
    }

    /**
     * Reads a sort code as people write it: 12-34-56, 12 34 56, 123456.
     *
     * @throws WrongInput {@code sort-code}
     */
    public static SortCode parse(String field, String typed) {
        String digits = onlyDigits(typed);
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new WrongInput(field, "sort-code");
        }
        return new SortCode(digits);
    }

    /** What was typed without spaces, dashes, points and slashes. */
    static String onlyDigits(String typed) {
        return BETWEEN_DIGITS.matcher(typed == null ? "" : typed).replaceAll("");
    }

    /** 12-34-56. */
    public String printed() {
        return String.join("-", digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
    }
}
