package org.carepurse.identity;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a person holds to show that they signed in: 256 random bits that mean nothing. The database knows only its hash,
 * so whoever reads the database cannot sign in with what they find.
 */
public final class Token {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    public static Token fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** The token that was sent, or nothing when it cannot be one of ours. */
    public static Optional<Token> read(String sent) {
        return sent != null && FORM.matcher(sent).matches() ? Optional.of(new Token(sent)) : Optional.empty();
    }

    /** To be handed to its holder, and to nobody else. */
    public String text() {
        return text;
    }

    /** What the database keeps. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * A second secret that only the holder of this token is given, inside our own pages: another site can make a browser
     * send the token, but cannot read a page to learn this.
     */
    public String formSecret() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            byte[] secret = mac.doFinal("form".getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Compared without telling by time how much of it was right. */
    public boolean hasFormSecret(String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        formSecret().getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "(token)";
    }
}
