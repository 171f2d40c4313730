package org.carepurse.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/**
 * Where a person gets mail and how they name themselves when they sign in. Kept in small letters. Only the shape is
 * checked: whether mail arrives is learned by sending some.
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"\\p{Cntrl}]{1,64}@[^\\s@<>\"\\p{Cntrl}]+\\.[^\\s@<>\"\\p{Cntrl}.]{2,}");

    public EmailAddress {
        if (!isWellFormed(text)) {
            throw new WrongInput("email", "email");
        }
    }

    /** @throws WrongInput {@code email} when it has not the shape of name@example.org */
    public static EmailAddress parse(String field, String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!isWellFormed(text)) {
            throw new WrongInput(field, "email");
        }
        return new EmailAddress(text);
    }

    private static boolean isWellFormed(String text) {
        return text != null && text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
