package org.carepurse.rest.webhook;

import java.time.Instant;
import org.carepurse.webhook.MessageSight;
import org.carepurse.webhook.MessageState;
import org.carepurse.webhook.Topic;

/**
 * A message and what came of it.
 *
 * @param name as it stands in {@code webhook-id}
 * @param nextTryAt when it is tried next, while it waits
 * @param triedAt when it was tried last; absent before
 * @param code what was answered then, by HTTP; 0 when nothing was
 */
public record WebhookMessageView(
        long message,
        String name,
        Topic topic,
        String subject,
        Instant happenedAt,
        MessageState state,
        int tries,
        Instant nextTryAt,
        Instant triedAt,
        int code,
        long tookMillis) {

    static WebhookMessageView of(MessageSight message) {
        return new WebhookMessageView(
                message.id(),
                message.name(),
                message.topic(),
                message.subject(),
                message.happenedAt(),
                message.state(),
                message.tries(),
                message.state() == MessageState.WAITING ? message.nextTryAt() : null,
                message.triedAt(),
                message.code(),
                message.tookMillis());
    }
}
