package org.carepurse.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short proof of a request's content, kept beside its key. It is taken over the text of the parts, so they must be
 * records, numbers, texts or lists of them; an array's text is not its content.
 */
public final class Digest {

    private static final byte BETWEEN = 0;

    private Digest() {}

    /**
     * SHA-256 over what was asked.
     *
     * @param command the request's content
     * @param more what else makes it this request, such as who asks: one caller's key can then never fetch another's answer
     */
    public static byte[] of(Object command, Object... more) {
        MessageDigest sha = sha256();
        sha.update(command.toString().getBytes(StandardCharsets.UTF_8));
        for (Object part : more) {
            sha.update(BETWEEN);
            sha.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        }
        return sha.digest();
    }

    /** SHA-256 over these bytes and nothing else, as any other tool makes it. */
    public static byte[] ofBytes(byte[] content) {
        return sha256().digest(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
