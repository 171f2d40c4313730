package org.carepurse.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.audit.InstantColumn;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;

/**
 * An address at which a provider's own system listens. It begins live and is told of what its provider has chosen. Its
 * secret can be replaced: for a day messages bear a signature by each of the two. Secrets are kept sealed. When nothing got through for days it is
 * given up until its provider turns it on again; removed, it is never told anything more.
 */
@Entity
@Table(name = "webhook_endpoint")
class Endpoint {

    /** For how long after a new secret the old one is used too. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    private long id;

    private String reference;

    @Column(name = "provider_id")
    private long providerId;

    private String address;
    private String topics;
    private byte[] secret;

    @Column(name = "old_secret")
    private byte[] oldSecret;

    @Convert(converter = InstantColumn.class)
    @Column(name = "old_until")
    private Instant oldUntil;

    @Enumerated(EnumType.STRING)
    private EndpointState state = EndpointState.LIVE;

    @Convert(converter = InstantColumn.class)
    @Column(name = "failing_since")
    private Instant failingSince;

    @Convert(converter = InstantColumn.class)
    @Column(name = "rests_until")
    private Instant restsUntil;

    @Version
    private int version;

    protected Endpoint() {}

    /** @param secret sealed */
    Endpoint(String reference, long providerId, EndpointAddress address, Set<Topic> topics, byte[] secret) {
        this.id = Ids.next();
        this.reference = reference;
        this.providerId = providerId;
        this.address = address.text();
        this.topics = topics.stream().sorted().map(Topic::name).collect(Collectors.joining(","));
        this.secret = secret;
    }

    /** @param fresh sealed */
    Outcome<Endpoint> replaceSecret(byte[] fresh, Instant at) {
        oldSecret = secret;
        oldUntil = at.plus(OVERLAP);
        secret = fresh;
        return Outcome.done(this);
    }

    Outcome<Endpoint> remove() {
        state = EndpointState.REMOVED;
        return Outcome.done(this);
    }

    Outcome<Endpoint> turnOn() {
        state = EndpointState.LIVE;
        failingSince = null;
        restsUntil = null;
        return Outcome.done(this);
    }

    void gotThrough() {
        failingSince = null;
        restsUntil = null;
    }

    /**
     * @param rest for how long nothing else is tried
     * @param patience how long it may fail before it is given up
     */
    void failed(Instant at, Duration rest, Duration patience) {
        failingSince = failingSince == null ? at : failingSince;
        restsUntil = at.plus(rest);
        if (!failingSince.plus(patience).isAfter(at)) {
            state = EndpointState.GIVEN_UP;
        }
    }

    /** The address said that nobody listens there any more. */
    void isGone() {
        state = EndpointState.GIVEN_UP;
    }

    /** The secret and, for a while, the one before; both sealed. */
    List<byte[]> secrets(Instant at) {
        return oldUntil != null && oldUntil.isAfter(at) ? List.of(secret, oldSecret) : List.of(secret);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long providerId() {
        return providerId;
    }

    String address() {
        return address;
    }

    EndpointState state() {
        return state;
    }
}
