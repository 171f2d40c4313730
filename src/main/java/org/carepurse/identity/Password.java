package org.carepurse.identity;

import java.text.Normalizer;
import org.carepurse.outcome.WrongInput;

/**
 * A password in clear, for as short as it takes to hash it. Its text is not in {@link #toString()}, so that it cannot
 * end in a log or a digest.
 */
public final class Password {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    private final String text;

    private Password(String field, String typed) {
        String normal = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (normal.isEmpty() || normal.length() > LONGEST) {
            throw new WrongInput(field, normal.isEmpty() ? "password-missing" : "password-too-long");
        }
        text = normal;
    }

    /** As typed to sign in: anything from 1 to 128 characters. */
    public static Password typed(String typed) {
        return typed("password", typed);
    }

    public static Password typed(String field, String typed) {
        return new Password(field, typed);
    }

    /**
     * As chosen for an account. Long rather than odd, as the National Cyber Security Centre advises: three random words.
     *
     * @throws WrongInput {@code password-too-short} or {@code password-too-simple}
     */
    public static Password chosen(String typed) {
        Password password = typed(typed);
        if (password.text.length() < SHORTEST) {
            throw new WrongInput("password", "password-too-short");
        }
        if (password.text.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new WrongInput("password", "password-too-simple");
        }
        return password;
    }

    /**
     * The same, typed twice, as nobody sees what they type.
     *
     * @throws WrongInput also {@code password-again}, when the two differ
     */
    public static Password chosen(String typed, String again) {
        Password password = chosen(typed);
        if (!typed.equals(again)) {
            throw new WrongInput("again", "password-again");
        }
        return password;
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
