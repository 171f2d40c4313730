package org.carepurse.rest.webhook;

import org.carepurse.webhook.Endpoints;

/** @param secret what messages are signed with, told this once; absent when there is none to tell, or it was told before */
public record WebhookSecretView(String webhook, String secret) {

    static WebhookSecretView of(Endpoints.Told told) {
        return new WebhookSecretView(told.endpoint(), told.secret().isEmpty() ? null : told.secret());
    }
}
