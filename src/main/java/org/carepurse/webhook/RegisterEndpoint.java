package org.carepurse.webhook;

import java.util.Set;
import org.carepurse.outcome.WrongInput;

/**
 * An address that a provider wants to be told at.
 *
 * @param address as typed
 * @param topics at least one
 */
public record RegisterEndpoint(long providerId, String address, Set<Topic> topics) {

    public RegisterEndpoint {
        topics = Set.copyOf(topics);
        if (topics.isEmpty() || !topics.stream().allMatch(Topic::canBeChosen)) {
            throw new WrongInput("topics", "webhook-topics");
        }
    }
}
