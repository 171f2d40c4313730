package org.carepurse.rest.webhook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.rest.frame.Answers;
import org.carepurse.webhook.RegisterEndpoint;
import org.carepurse.webhook.Topic;

/**
 * An address to be told at.
 *
 * @param address encrypted, such as {@code https://provider.example/hooks}
 * @param topics what it is told of: {@code INVOICE_APPROVED}
 */
public record WebhookCall(String address, List<String> topics) {

    RegisterEndpoint of(long provider) {
        Set<Topic> told = Answers.field("topics", topics).stream()
                .map(topic -> Answers.one("topics", Topic.class, Answers.field("topics", topic))
                        .orElseThrow())
                .collect(Collectors.toSet());
        return new RegisterEndpoint(provider, Answers.field("address", address), told);
    }
}
