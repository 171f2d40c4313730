package org.carepurse.testing;

import java.util.Optional;
import org.carepurse.proof.SigningKey;
import org.carepurse.seal.SealKeyring;

/** A key to seal with that all servers of a run share, until a test changes it. */
public final class TestSealKey implements SealKeyring {

    private static volatile SigningKey key = SigningKey.read(SigningKey.fresh());

    public static void change() {
        key = SigningKey.read(SigningKey.fresh());
    }

    @Override
    public Optional<SigningKey> key() {
        return Optional.of(key);
    }
}
