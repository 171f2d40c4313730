package org.carepurse.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.carepurse.outcome.WrongInput;

/**
 * What is known of a file that somebody sends to show something.
 *
 * @param name what its owner calls it; only shown
 * @param checksum SHA-256 of its content, as 64 digits
 */
public record EvidenceFile(String name, EvidenceKind kind, long bytes, String checksum) {

    private static final int LONGEST_NAME = 200;

    /**
     * @param field the field in which it was sent
     * @throws WrongInput {@code evidence-kind}, {@code evidence-too-large}
     */
    public static EvidenceFile of(String field, String name, byte[] content) {
        return new EvidenceFile(shown(name), EvidenceKind.of(field, content), content.length, checksum(content));
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\\"]", " ").strip();
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
