package org.carepurse.webhook;

import java.util.List;

/** What whoever runs the service has set up for messages that leave. */
public interface WebhookSetting {

    /** Whether messages may also go to plain addresses on this machine, as tests and demos need it. */
    boolean onThisMachine();

    /** Keys of 32 bytes for the secrets of addresses: the first seals, each opens. None, and nothing can be sealed. */
    List<byte[]> sealingKeys();
}
