package org.carepurse.testing;

import java.util.List;
import org.carepurse.webhook.WebhookSetting;

/** Messages go to this machine, and secrets are sealed with a key that everybody knows. */
final class TestWebhooks implements WebhookSetting {

    private static final int KEY_BYTES = 32;

    @Override
    public boolean onThisMachine() {
        return true;
    }

    @Override
    public List<byte[]> sealingKeys() {
        return List.of(new byte[KEY_BYTES]);
    }
}
