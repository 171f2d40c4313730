package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.ReferenceNumber;

/** What providers do with the addresses at which their systems listen. */
@Act
@ApplicationScoped
public class Endpoints {

    private static final int MOST = 10;

    /** @param act what is done with an address */
    public record Decide(String endpoint, EndpointAct act) {}

    /** The message is to be carried once more, at once. */
    public record Resend(String endpoint, long message) {}

    /**
     * @param secret to be shown this once; empty where there is none to show, and when the same request comes again
     */
    public record Told(String endpoint, String secret) {}

    private final EndpointFile file;
    private final AuditTrail trail;
    private final WebhookSetting setting;
    private final SecretSafe safe;
    private final Clock clock;

    @Inject
    Endpoints(EndpointFile file, AuditTrail trail, WebhookSetting setting, SecretSafe safe, Clock clock) {
        this.file = file;
        this.trail = trail;
        this.setting = setting;
        this.safe = safe;
        this.clock = clock;
    }

    /** Refuses {@code webhook-no-key} where secrets cannot be sealed, and {@code webhook-too-many}. */
    public Outcome<Told> register(SignedIn who, RequestKey key, RegisterEndpoint asked) {
        file.open(who, asked.providerId());
        EndpointAddress address = EndpointAddress.parse(asked.address(), setting.onThisMachine());
        byte[] digest = Digest.of(address.text(), new TreeSet<>(asked.topics()), asked.providerId(), who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(new Told(before.get(), ""));
        }
        if (!safe.hasKey()) {
            return Outcome.refused(Refusal.because("webhook-no-key"));
        }
        if (file.countOf(asked.providerId()) >= MOST) {
            return Outcome.refused(Refusal.because("webhook-too-many", "most", String.valueOf(MOST)));
        }
        SigningSecret secret = SigningSecret.fresh();
        String reference = ReferenceNumber.fresh("HOK");
        Endpoint endpoint = file.add(
                new Endpoint(reference, asked.providerId(), address, asked.topics(), safe.seal(reference, secret)));
        trail.record(AuditEvent.of("WEBHOOK_REGISTERED", "webhook", endpoint.reference(), who.personId())
                .saying(asked.topics().size() + " topics")
                .answering(key, digest, endpoint.reference()));
        return Outcome.done(new Told(endpoint.reference(), secret.text()));
    }

    /** Refuses {@code webhook-removed}, and a new secret as registering does for want of a key. */
    public Outcome<Told> decide(SignedIn who, RequestKey key, Decide asked) {
        Endpoint endpoint = file.lock(who, asked.endpoint());
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(new Told(before.get(), ""));
        }
        if (endpoint.state() == EndpointState.REMOVED) {
            return Outcome.refused(Refusal.because("webhook-removed"));
        }
        if (asked.act() == EndpointAct.REPLACE_SECRET && !safe.hasKey()) {
            return Outcome.refused(Refusal.because("webhook-no-key"));
        }
        SigningSecret fresh = SigningSecret.fresh();
        switch (asked.act()) {
            case REPLACE_SECRET -> endpoint.replaceSecret(safe.seal(endpoint.reference(), fresh), clock.instant());
            case REMOVE -> endpoint.remove();
            case TURN_ON -> file.turnOn(endpoint);
            case TEST -> file.test(endpoint, clock.instant());
        }
        trail.record(AuditEvent.of("WEBHOOK_" + asked.act(), "webhook", endpoint.reference(), who.personId())
                .answering(key, digest, endpoint.reference()));
        return Outcome.done(
                new Told(endpoint.reference(), asked.act() == EndpointAct.REPLACE_SECRET ? fresh.text() : ""));
    }

    /** Refuses {@code webhook-not-live} for an address that is told nothing. */
    public Outcome<String> resend(SignedIn who, RequestKey key, Resend asked) {
        Endpoint endpoint = file.lock(who, asked.endpoint());
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        if (endpoint.state() != EndpointState.LIVE) {
            return Outcome.refused(Refusal.because("webhook-not-live"));
        }
        file.waitAgain(endpoint, asked.message(), clock.instant());
        file.turnOn(endpoint);
        trail.record(AuditEvent.of("WEBHOOK_RESENT", "webhook", endpoint.reference(), who.personId())
                .saying("msg_" + asked.message())
                .answering(key, digest, endpoint.reference()));
        return Outcome.done(endpoint.reference());
    }
}
