package org.carepurse.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hashes of RFC 6962 §2.1: what is hashed as a leaf can never pass for a node, for they begin differently. */
public final class TreeHash {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    public static byte[] ofLeaf(String text) {
        return ofLeaf(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] ofLeaf(byte[] content) {
        MessageDigest sha = sha256();
        sha.update(LEAF);
        return sha.digest(content);
    }

    public static byte[] ofNode(byte[] left, byte[] right) {
        MessageDigest sha = sha256();
        sha.update(NODE);
        sha.update(left);
        return sha.digest(right);
    }

    static byte[] ofNothing() {
        return sha256().digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
