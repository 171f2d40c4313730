package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.webhook.WebhookSetting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Messages that leave, as the environment sets them up. */
@ApplicationScoped
class ConfiguredWebhooks implements WebhookSetting {

    private static final int KEY_BYTES = 32;

    private final boolean onThisMachine;
    private final List<byte[]> keys;

    protected ConfiguredWebhooks() {
        this(false, Optional.empty());
    }

    @Inject
    ConfiguredWebhooks(
            @ConfigProperty(name = "carepurse.webhook.loopback", defaultValue = "false") boolean onThisMachine,
            @ConfigProperty(name = "carepurse.webhook.keys") Optional<String> keys) {
        this.onThisMachine = onThisMachine;
        this.keys = keys.stream()
                .flatMap(all -> Stream.of(all.strip().split("\\s*,\\s*")))
                .filter(key -> !key.isEmpty())
                .map(ConfiguredWebhooks::key)
                .toList();
    }

    /** What is in the variable is a secret, so that it is not repeated. */
    private static byte[] key(String written) {
        byte[] key = Base64.getDecoder().decode(written);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "A key in CAREPURSE_WEBHOOK_KEYS has %d bytes in Base64, not %d".formatted(key.length, KEY_BYTES));
        }
        return key;
    }

    @Override
    public boolean onThisMachine() {
        return onThisMachine;
    }

    @Override
    public List<byte[]> sealingKeys() {
        return keys;
    }
}
