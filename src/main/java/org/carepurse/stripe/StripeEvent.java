package org.carepurse.stripe;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;

/**
 * Something that Stripe told, as it came. It waits until it is worked on; what cannot be worked on is tried again, later each
 * time, and is stuck in the end. It is never removed.
 */
@Entity
@Table(name = "stripe_event")
class StripeEvent {

    private static final int MOST_TRIES = 10;
    private static final int LONGEST_WORDS = 300;

    @Id
    private long id;

    @Column(name = "commissioner_id")
    private long commissionerId;

    private String event;

    private byte[] body;

    @Convert(converter = InstantColumn.class)
    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private EventState state;

    private int tries;

    private String words;

    @Convert(converter = InstantColumn.class)
    @Column(name = "rests_until")
    private Instant restsUntil;

    @Version
    private int version;

    protected StripeEvent() {}

    void workedOn() {
        state = EventState.DONE;
    }

    void failed(String why, Instant now) {
        tries++;
        words = why.length() <= LONGEST_WORDS ? why : why.substring(0, LONGEST_WORDS);
        restsUntil = now.plus(Duration.ofMinutes(1L << tries));
        state = tries < MOST_TRIES ? EventState.WAITING : EventState.STUCK;
    }

    /** A person wants it tried once more. */
    void isTriedAgain() {
        tries = 0;
        restsUntil = null;
        state = EventState.WAITING;
    }

    void isSetAside() {
        state = EventState.ASIDE;
    }

    boolean isStuck() {
        return state == EventState.STUCK;
    }

    StuckSight sight() {
        return new StuckSight(event, Told.by(this).type(), receivedAt, words);
    }

    boolean isWaiting() {
        return state == EventState.WAITING;
    }

    long commissionerId() {
        return commissionerId;
    }

    String body() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
