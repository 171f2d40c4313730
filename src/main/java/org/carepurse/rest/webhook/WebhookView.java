package org.carepurse.rest.webhook;

import java.time.Instant;
import java.util.List;
import org.carepurse.webhook.EndpointSight;
import org.carepurse.webhook.EndpointState;
import org.carepurse.webhook.Topic;

/**
 * An address as it stands.
 *
 * @param failingSince since when nothing got through; absent when the last message did
 * @param waiting how many messages wait to be carried
 */
public record WebhookView(
        String webhook, String address, List<Topic> topics, EndpointState state, Instant failingSince, int waiting) {

    static WebhookView of(EndpointSight endpoint) {
        return new WebhookView(
                endpoint.reference(),
                endpoint.address(),
                List.copyOf(endpoint.topics()),
                endpoint.state(),
                endpoint.failingSince(),
                endpoint.waiting());
    }
}
