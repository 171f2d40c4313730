package org.carepurse.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * What stands for a reason in what is sealed: the SHA-256 of a salt and the reason's text. When a person is erased the reason
 * goes with its salt, and what was sealed still holds; without the salt nobody can try out what the words were.
 *
 * @param salt null when there is no reason, or no longer
 * @param digest null when there never was one
 */
public record ReasonSeal(byte[] salt, byte[] digest) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final ReasonSeal NONE = new ReasonSeal(null, null);

    static ReasonSeal of(String reason) {
        if (reason.isEmpty()) {
            return NONE;
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new ReasonSeal(salt, digest(salt, reason));
    }

    /** Of the reason as it stands, so that one that was changed is found out; as it was kept when the reason is gone. */
    public byte[] standingFor(String reason) {
        return salt == null ? digest : digest(salt, reason);
    }

    private static byte[] digest(byte[] salt, String reason) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(reason.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
