package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.webhook.WebhookSetting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Messages that leave, as the environment sets them up. */
@ApplicationScoped
class ConfiguredWebhooks implements WebhookSetting {

    private final boolean onThisMachine;

    protected ConfiguredWebhooks() {
        this(false);
    }

    @Inject
    ConfiguredWebhooks(
            @ConfigProperty(name = "carepurse.webhook.loopback", defaultValue = "false") boolean onThisMachine) {
        this.onThisMachine = onThisMachine;
    }

    @Override
    public boolean onThisMachine() {
        return onThisMachine;
    }
}
