package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepurse.proof.SigningKey;
import org.carepurse.seal.SealKeyring;
import org.eclipse.microprofile.config.Config;

/** The key that seals are signed with, as it is set up in the environment. */
@ApplicationScoped
class ConfiguredSealKey implements SealKeyring {

    private final Config config;

    @Inject
    ConfiguredSealKey(Config config) {
        this.config = config;
    }

    @Override
    public Optional<SigningKey> key() {
        return config.getOptionalValue("carepurse.seal.key", String.class)
                .filter(text -> !text.isBlank())
                .map(SigningKey::read);
    }
}
