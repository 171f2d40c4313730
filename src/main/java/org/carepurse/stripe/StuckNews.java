package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.Reasons;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** What Stripe told and could not be worked on is settled by a person: tried once more, or set aside with a reason. */
@ApplicationScoped
public class StuckNews {

    /** @param reason why nothing is to be done about it */
    public record SetAside(String event, String reason) {

        public SetAside {
            reason = Reasons.read("reason", reason);
        }
    }

    private static final Pattern PLAIN = Pattern.compile("\\w+");
    private static final String STUCK = "SELECT e FROM StripeEvent e WHERE e.commissionerId = :commissioner"
            + " AND e.state = org.carepurse.stripe.EventState.STUCK";

    private final EntityManager entityManager;
    private final Access access;
    private final AuditTrail trail;

    @Inject
    StuckNews(EntityManager entityManager, Access access, AuditTrail trail) {
        this.entityManager = entityManager;
        this.access = access;
        this.trail = trail;
    }

    /** The oldest first. */
    public List<StuckSight> of(SignedIn who, long commissionerId, int atMost) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        return entityManager
                .createQuery(STUCK + " ORDER BY e.id", StripeEvent.class)
                .setParameter("commissioner", commissionerId)
                .setMaxResults(atMost)
                .getResultStream()
                .map(StripeEvent::sight)
                .toList();
    }

    /** @throws NotFound when nothing of that name is stuck */
    public StuckSight show(SignedIn who, long commissionerId, String event) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        return find(commissionerId, event, LockModeType.NONE)
                .filter(StripeEvent::isStuck)
                .orElseThrow(() -> new NotFound("event", event))
                .sight();
    }

    /** The next round works on it. Refuses {@code stripe-not-stuck}. */
    @Act
    public Outcome<String> tryAgain(SignedIn who, RequestKey key, long commissionerId, String event) {
        return settle(who, key, commissionerId, event, "STRIPE_NEWS_AGAIN", "", StripeEvent::isTriedAgain);
    }

    /** It stays on record. Refuses {@code stripe-not-stuck}. */
    @Act
    public Outcome<String> setAside(SignedIn who, RequestKey key, long commissionerId, SetAside asked) {
        return settle(
                who, key, commissionerId, asked.event(), "STRIPE_NEWS_ASIDE", asked.reason(), StripeEvent::isSetAside);
    }

    private Outcome<String> settle(
            SignedIn who,
            RequestKey key,
            long commissionerId,
            String event,
            String act,
            String reason,
            Consumer<StripeEvent> change) {
        access.require(who, Permission.SETTLE_STRIPE, Whose.commissioners(commissionerId));
        byte[] digest = Digest.of(event, act, reason, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        StripeEvent found = find(commissionerId, event, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("event", event));
        if (!found.isStuck()) {
            return Outcome.refused(Refusal.because("stripe-not-stuck"));
        }
        change.accept(found);
        trail.record(AuditEvent.of(act, "event at Stripe", event, who.personId())
                .concerning(null, commissionerId)
                .because(reason)
                .answering(key, digest, event));
        return Outcome.done(event);
    }

    /** The names that Stripe gives are plain; the records are not asked for any other. */
    private Optional<StripeEvent> find(long commissionerId, String event, LockModeType lock) {
        if (!PLAIN.matcher(event).matches()) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(
                        "SELECT e FROM StripeEvent e WHERE e.commissionerId = :commissioner AND e.event = :event",
                        StripeEvent.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("event", event)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
