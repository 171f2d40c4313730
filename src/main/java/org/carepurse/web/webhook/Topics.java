package org.carepurse.web.webhook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;
import org.carepurse.webhook.Topic;

/** What was ticked of what there is to be told. */
final class Topics {

    private Topics() {}

    /** @throws WrongInput {@code webhook-topics} for one that there is not */
    static Set<Topic> chosen(List<String> typed) {
        return typed.stream()
                .map(name -> Stream.of(Topic.values())
                        .filter(topic -> topic.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new WrongInput("topics", "webhook-topics")))
                .collect(Collectors.toSet());
    }
}
