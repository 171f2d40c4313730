package org.carepurse.reference;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/**
 * A short name for a record that a person can read out: {@code ORD-7K3M-9QX4}. Seven random characters and a check
 * character, in Crockford's alphabet, which has no I, L, O or U. The check (Luhn modulo 32) finds every single wrong
 * character and nearly every swap of neighbours. It gives nothing away: references cannot be counted or guessed along.
 */
public final class ReferenceNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferenceNumber() {}

    /** @param prefix what is named, in two to four letters: {@code ORD} */
    public static String fresh(String prefix) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return written(prefix, text.append(checkOf(text)));
    }

    /**
     * Reads a reference as people type it: in small letters, with or without its prefix, dashes and spaces, O for 0.
     *
     * @throws WrongInput {@code reference-wrong} when a character is missing or mistyped
     */
    public static String parse(String field, String prefix, String typed) {
        String text = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (text.startsWith(prefix) && text.length() == prefix.length() + LENGTH) {
            text = text.substring(prefix.length());
        }
        text = text.replace('O', '0').replace('I', '1').replace('L', '1');
        if (!text.matches("[" + ALPHABET + "]{" + LENGTH + "}") || !endsWithItsCheck(text)) {
            throw new WrongInput(field, "reference-wrong", Map.of("example", prefix + "-7K3M-9QX4"));
        }
        return written(prefix, text);
    }

    private static String written(String prefix, CharSequence text) {
        return prefix + "-" + text.subSequence(0, 4) + "-" + text.subSequence(4, LENGTH);
    }

    private static boolean endsWithItsCheck(String text) {
        int last = LENGTH - 1;
        return text.charAt(last) == checkOf(text.substring(0, last));
    }

    private static char checkOf(CharSequence text) {
        int n = ALPHABET.length();
        int sum = 0;
        boolean doubled = true;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value = ALPHABET.indexOf(text.charAt(i)) * (doubled ? 2 : 1);
            sum += value / n + value % n;
            doubled = !doubled;
        }
        return ALPHABET.charAt((n - sum % n) % n);
    }
}
