package org.carepurse.webhook;

/** What whoever runs the service has set up for messages that leave. */
public interface WebhookSetting {

    /** Whether messages may also go to plain addresses on this machine, as tests and demos need it. */
    boolean onThisMachine();
}
