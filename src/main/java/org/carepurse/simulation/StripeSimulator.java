package org.carepurse.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.stripe.StripeSetUp;

/** How the simulated Stripe behaves and what it tells, as the finance people of a commissioner that does not exist say. */
@ApplicationScoped
public class StripeSimulator {

    /** The records are not asked for any other. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,80}");

    private final MannersBook manners;
    private final Tidings tidings;
    private final Payments payments;
    private final StripeSetUp setUp;
    private final Organisations organisations;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    StripeSimulator(
            MannersBook manners,
            Tidings tidings,
            Payments payments,
            StripeSetUp setUp,
            Organisations organisations,
            AuditTrail trail,
            Access access) {
        this.manners = manners;
        this.tidings = tidings;
        this.payments = payments;
        this.setUp = setUp;
        this.organisations = organisations;
        this.trail = trail;
        this.access = access;
    }

    /** @throws NotFound when this commissioner's Stripe is not simulated; so do all others here */
    public Manners manners(SignedIn who, long commissionerId) {
        requireMay(who, commissionerId);
        return manners.of(commissionerId);
    }

    /** The latest first. */
    public List<ToTell> tells(SignedIn who, long commissionerId, int from, int atMost) {
        requireMay(who, commissionerId);
        return tidings.of(commissionerId, from, atMost);
    }

    @Act
    public Outcome<String> set(SignedIn who, RequestKey key, long commissionerId, Manners now) {
        return act(who, key, commissionerId, "SIMULATOR_SET", now.toString(), () -> {
            manners.set(commissionerId, now);
            return Optional.empty();
        });
    }

    /**
     * In the next round, whether it was told before or not.
     *
     * @throws NotFound when nothing of that name happened
     */
    @Act
    public Outcome<String> tell(SignedIn who, RequestKey key, long commissionerId, String event) {
        return act(who, key, commissionerId, "SIMULATOR_TOLD", "TELL " + event, () -> {
            if (!NAME.matcher(event).matches() || !tidings.tellNow(commissionerId, event)) {
                throw new NotFound("event", event);
            }
            return Optional.empty();
        });
    }

    /** All that it has told, once more. */
    @Act
    public Outcome<String> tellAllAgain(SignedIn who, RequestKey key, long commissionerId) {
        return act(who, key, commissionerId, "SIMULATOR_TOLD", "SAY_AGAIN", () -> {
            tidings.tellAllAgain(commissionerId);
            return Optional.empty();
        });
    }

    /** The provider's bank sends a payment back, also one that it had. Refuses {@code simulated-stripe-bounces-none}. */
    @Act
    public Outcome<String> bounce(SignedIn who, RequestKey key, long commissionerId, String payment) {
        return act(
                who,
                key,
                commissionerId,
                "SIMULATOR_TOLD",
                "BRING_BACK " + payment,
                () -> payments.bounce(commissionerId, payment)
                        ? Optional.empty()
                        : Optional.of(Refusal.because("simulated-stripe-bounces-none")));
    }

    private Outcome<String> act(
            SignedIn who,
            RequestKey key,
            long commissionerId,
            String act,
            String what,
            Supplier<Optional<Refusal>> change) {
        requireMay(who, commissionerId);
        byte[] digest = Digest.of(what, act, commissionerId, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Optional<Refusal> refusal = change.get();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String reference = organisations.organisation(commissionerId).reference();
        trail.record(AuditEvent.of(act, "organisation", reference, who.personId())
                .concerning(null, commissionerId)
                .saying("Stripe: " + what)
                .answering(key, digest, reference));
        return Outcome.done(reference);
    }

    private void requireMay(SignedIn who, long commissionerId) {
        access.require(who, Permission.PREPARE_PAYMENTS, Whose.commissioners(commissionerId));
        if (!setUp.isSimulated(commissionerId)) {
            throw new NotFound(
                    "simulated Stripe",
                    organisations.organisation(commissionerId).reference());
        }
    }
}
