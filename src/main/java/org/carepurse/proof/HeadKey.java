package org.carepurse.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The half of a key that everybody may know. Its id is the beginning of the SHA-256 of its bytes, so that nobody can put
 * another key under the same id.
 */
public final class HeadKey {

    static final String NAME = "key";
    static final String ALGORITHM = "Ed25519";
    private static final int ID_BYTES = 16;

    private final byte[] encoded;
    private final PublicKey key;

    private HeadKey(byte[] encoded, PublicKey key) {
        this.encoded = encoded;
        this.key = key;
    }

    /** @param encoded as X.509 has it (SubjectPublicKeyInfo) */
    public static HeadKey of(byte[] encoded) {
        try {
            return new HeadKey(
                    encoded.clone(), KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("not a key", noKey);
        }
    }

    public String id() {
        return HexFormat.of().formatHex(TreeHash.sha256().digest(encoded), 0, ID_BYTES);
    }

    public byte[] encoded() {
        return encoded.clone();
    }

    public boolean hasSigned(TreeHead head) {
        return head.keyId().equals(id()) && signed(head.signedText(), head.signature());
    }

    String line() {
        return String.join("\t", NAME, id(), Base64.getEncoder().encodeToString(encoded));
    }

    static HeadKey read(String line) {
        return of(Base64.getDecoder().decode(line.split("\t", -1)[2]));
    }

    boolean signed(String text, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }
}
