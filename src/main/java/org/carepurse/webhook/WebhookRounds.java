package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Carries what waits to its addresses, outside any transaction: to each in the order in which it happened, and to several at a
 * time, so that one that answers slowly keeps nobody else waiting. What it does is safe to do again: a message keeps its name.
 * An address that does not take one gets no more in this round.
 */
@ApplicationScoped
public class WebhookRounds {

    private static final Logger LOG = Logger.getLogger(WebhookRounds.class.getName());
    private static final int AT_A_TIME = 16;

    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final SecretSafe safe;
    private final Outbox outbox;
    private final Courier courier;
    private final Clock clock;

    @Inject
    WebhookRounds(SecretSafe safe, Outbox outbox, Courier courier, Clock clock) {
        this.safe = safe;
        this.outbox = outbox;
        this.courier = courier;
        this.clock = clock;
    }

    /**
     * Sends somebody to each address that something is due for and nobody is under way to. It waits for none of them. Without
     * a key to open the secrets by, everything waits.
     */
    public void goRound(Executor couriers) {
        if (!safe.hasKey()) {
            return;
        }
        for (long endpoint : outbox.due()) {
            if (underWay.size() < AT_A_TIME && underWay.add(endpoint)) {
                couriers.execute(() -> go(endpoint));
            }
        }
    }

    /** What was broken off is made good by a later round. */
    private void go(long endpoint) {
        try {
            boolean takes = true;
            while (takes) {
                takes = serve(outbox.pick(endpoint));
            }
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "Messages could not be carried", brokenOff);
        } finally {
            underWay.remove(endpoint);
        }
    }

    /** @return whether there was something, and all of it was taken */
    private boolean serve(Outbox.Sack sack) {
        List<Message> messages = sack.messages();
        boolean takes = !messages.isEmpty();
        for (int i = 0; takes && i < messages.size(); i++) {
            Outbox.Tried tried = carry(sack, messages.get(i));
            outbox.answered(sack.endpointId(), tried);
            takes = tried.answer().isYes();
            if (!takes) {
                outbox.leave(messages.subList(i + 1, messages.size()));
            }
        }
        return takes;
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
