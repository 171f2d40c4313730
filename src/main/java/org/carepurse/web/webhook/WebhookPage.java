package org.carepurse.web.webhook;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.carepurse.time.London;
import org.carepurse.web.frame.Problems;
import org.carepurse.webhook.EndpointSight;
import org.carepurse.webhook.EndpointState;
import org.carepurse.webhook.MessageSight;
import org.carepurse.words.Words;

/**
 * One address with some of its log.
 *
 * @param hasMore whether older messages follow
 * @param done what has just been done; empty for nothing
 */
public record WebhookPage(
        EndpointSight endpoint, List<MessageSight> log, boolean hasMore, String done, Problems problems) {

    static final Set<String> WORTH_SAYING = Set.of("TEST", "TURN_ON", "RESENT");

    public String path() {
        return "/provider/webhooks/" + endpoint.reference();
    }

    public String older() {
        return path() + "?before=" + log.get(log.size() - 1).id();
    }

    public boolean isLive() {
        return endpoint.state() == EndpointState.LIVE;
    }

    /** What came of the last try of a message. */
    public String answer(MessageSight message, Words words) {
        if (message.triedAt() == null) {
            return words.say("webhook.not-tried");
        }
        return message.code() > 0
                ? words.say("webhook.answered", message.code(), message.tookMillis())
                : words.say("webhook.words." + message.words());
    }

    /** When, in London, to the second: whoever looks into it compares it with their own log. */
    public String at(Instant instant, Words words) {
        return DateTimeFormatter.ofPattern(
                        "d MMMM yyyy, HH:mm:ss", words.language().locale())
                .format(instant.atZone(London.ZONE));
    }
}
