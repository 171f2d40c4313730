package org.carepurse.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** What heads are signed with: an Ed25519 key. It is never shown, only its other half is. */
public final class SigningKey {

    private final PrivateKey secret;
    private final HeadKey shown;

    private SigningKey(PrivateKey secret, HeadKey shown) {
        this.secret = secret;
        this.shown = shown;
    }

    /** A new one, as it is kept in a file or in the environment: both halves in Base64, the secret one first. */
    public static String fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(HeadKey.ALGORITHM).generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return base64.encodeToString(pair.getPrivate().getEncoded()) + "."
                    + base64.encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @throws IllegalArgumentException when the text is not what {@link #fresh} makes */
    public static SigningKey read(String text) {
        try {
            String[] halves = text.strip().split("\\.");
            byte[] secret = Base64.getDecoder().decode(halves[0]);
            SigningKey key = new SigningKey(
                    KeyFactory.getInstance(HeadKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    HeadKey.of(Base64.getDecoder().decode(halves[1])));
            if (!key.shown.signed("trial", key.sign("trial"))) {
                throw new IllegalArgumentException("The two halves of the key do not belong together.");
            }
            return key;
        } catch (GeneralSecurityException | ArrayIndexOutOfBoundsException noKey) {
            throw new IllegalArgumentException("This is no key to seal with: carepurse new-seal-key makes one.", noKey);
        }
    }

    public String id() {
        return shown.id();
    }

    public HeadKey shown() {
        return shown;
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(HeadKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
