package org.carepurse.web.webhook;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Problems;
import org.carepurse.webhook.EndpointSight;
import org.carepurse.webhook.Topic;
import org.carepurse.words.Words;

/**
 * A provider's addresses, with what was typed last.
 *
 * @param canRegister whether the service can keep the secret of another
 * @param isRemoved whether one has just been removed
 */
public record WebhooksPage(
        List<EndpointSight> rows,
        boolean canRegister,
        String address,
        List<String> chosen,
        boolean isRemoved,
        Problems problems) {

    public List<Choice> topics(Words words) {
        return Stream.of(Topic.values())
                .filter(Topic::canBeChosen)
                .map(topic -> Choice.of(topic.name(), words.say("webhook.topic." + topic)))
                .toList();
    }
}
