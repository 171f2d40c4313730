package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.carepurse.outcome.BrokenInvariant;

/**
 * Seals the secrets of addresses before they are kept, with a key that is not in the database, so that whoever reads the tables
 * cannot sign as we do. What was sealed for one address opens for no other.
 */
@ApplicationScoped
class SecretSafe {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WebhookSetting setting;

    @Inject
    SecretSafe(WebhookSetting setting) {
        this.setting = setting;
    }

    boolean hasKey() {
        return !setting.sealingKeys().isEmpty();
    }

    /** @return a number used once, then the secret and its tag as the cipher gives them */
    byte[] seal(String endpoint, SigningSecret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, setting.sealingKeys().get(0), nonce, endpoint)
                    .doFinal(secret.key());
            return ByteBuffer.allocate(nonce.length + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SigningSecret open(String endpoint, byte[] sealed) {
        return setting.sealingKeys().stream()
                .flatMap(key -> tryKey(key, endpoint, sealed).stream())
                .findFirst()
                .orElseThrow(() -> new BrokenInvariant(
                        "None of " + setting.sealingKeys().size() + " keys opens the secret of " + endpoint));
    }

    private static Optional<SigningSecret> tryKey(byte[] key, String endpoint, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return Optional.of(new SigningSecret(cipher(Cipher.DECRYPT_MODE, key, nonce, endpoint)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES)));
        } catch (GeneralSecurityException anotherKey) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String endpoint) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(endpoint.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
