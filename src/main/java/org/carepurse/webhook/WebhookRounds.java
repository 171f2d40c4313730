package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Carries what waits to its addresses, in the order in which it happened, outside any transaction. What it does is safe to do
 * again: a message keeps its name. An address that does not take one gets no more in this round.
 */
@ApplicationScoped
public class WebhookRounds {

    private final Outbox outbox;
    private final Courier courier;
    private final Clock clock;

    @Inject
    WebhookRounds(Outbox outbox, Courier courier, Clock clock) {
        this.outbox = outbox;
        this.courier = courier;
        this.clock = clock;
    }

    public void goRound() {
        outbox.due().forEach(this::serve);
    }

    private void serve(long endpoint) {
        Outbox.Sack sack = outbox.pick(endpoint);
        List<Message> messages = sack.messages();
        boolean takes = true;
        for (int i = 0; takes && i < messages.size(); i++) {
            Outbox.Tried tried = carry(sack, messages.get(i));
            outbox.answered(endpoint, tried);
            takes = tried.answer().isYes();
            if (!takes) {
                outbox.leave(messages.subList(i + 1, messages.size()));
            }
        }
    }

    private Outbox.Tried carry(Outbox.Sack sack, Message message) {
        Instant now = clock.instant();
        long timestamp = now.getEpochSecond();
        byte[] body = message.body();
        String signatures = sack.secrets().stream()
                .map(secret -> secret.sign(message.name(), timestamp, body))
                .collect(Collectors.joining(" "));
        Map<String, String> headers = new TreeMap<>(Map.of(
                "webhook-id",
                message.name(),
                "webhook-timestamp",
                String.valueOf(timestamp),
                "webhook-signature",
                signatures));
        long began = System.nanoTime();
        Answer answer = courier.carry(sack.address(), headers, body);
        return new Outbox.Tried(message, now, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began), answer);
    }
}
