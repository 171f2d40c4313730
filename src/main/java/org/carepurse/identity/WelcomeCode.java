package org.carepurse.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What lets somebody in once, to choose their password: 100 random bits in Crockford's alphabet, which has no I, L, O or
 * U, so that it can be typed from a letter and read out on the telephone: {@code 7K3M-9QX4-T2BH-W5RD-6JPN}. The database
 * knows only its hash.
 */
public final class WelcomeCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String signs;

    private WelcomeCode(String signs) {
        this.signs = signs;
    }

    static WelcomeCode fresh() {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new WelcomeCode(signs.toString());
    }

    /** The code as people type it: in small letters, with or without dashes and spaces, O for 0. Nothing if it is none. */
    public static Optional<WelcomeCode> read(String typed) {
        String signs = typed == null
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return FORM.matcher(signs).matches() ? Optional.of(new WelcomeCode(signs)) : Optional.empty();
    }

    /** In groups of four, to be shown once to whoever hands it over, and never kept. */
    public String text() {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** What the database keeps. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Which one was tried, told to nobody who does not have it. */
    String fingerprint() {
        return HexFormat.of().formatHex(hash());
    }

    @Override
    public String toString() {
        return "(code)";
    }
}
