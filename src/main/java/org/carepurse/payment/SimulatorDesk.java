package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** How the simulated route behaves, set by the finance people of a commissioner that does not exist; of no other. */
@ApplicationScoped
public class SimulatorDesk {

    /** What can be done with it. */
    public enum Doing {
        /** It answers again, and tells late what it had not told. */
        WAKE,
        /** It tells once more everything that it has told. */
        SAY_AGAIN
    }

    private final SimulatorBook book;
    private final Organisations organisations;
    private final Simulator simulator;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    SimulatorDesk(
            SimulatorBook book, Organisations organisations, Simulator simulator, AuditTrail trail, Access access) {
        this.book = book;
        this.organisations = organisations;
        this.simulator = simulator;
        this.trail = trail;
        this.access = access;
    }

    public SimulatorStanding standing(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        return book.standing(commissionerId);
    }

    /** Refuses {@code simulator-not-for-real-money}. */
    @Act
    public Outcome<String> set(SignedIn who, RequestKey key, long commissionerId, SimulatorSetting setting) {
        return tune(who, key, commissionerId, "SIMULATOR_SET", setting.toString(), () -> {
            book.set(commissionerId, setting);
            return Optional.empty();
        });
    }

    /** Refuses {@code simulator-not-for-real-money}. */
    @Act
    public Outcome<String> tell(SignedIn who, RequestKey key, long commissionerId, Doing doing) {
        return tune(who, key, commissionerId, "SIMULATOR_TOLD", doing.name(), () -> {
            book.tell(commissionerId, doing);
            return Optional.empty();
        });
    }

    /**
     * A payment that was made, or will be, comes back. Refuses {@code simulator-not-for-real-money}, {@code
     * simulator-brings-none-back}.
     */
    @Act
    public Outcome<String> bringBack(SignedIn who, RequestKey key, long commissionerId, String payment) {
        return tune(
                who,
                key,
                commissionerId,
                "SIMULATOR_TOLD",
                "BRING_BACK " + payment,
                () -> book.bringBack(commissionerId, payment)
                        ? Optional.empty()
                        : Optional.of(Refusal.because("simulator-brings-none-back")));
    }

    private Outcome<String> tune(
            SignedIn who,
            RequestKey key,
            long commissionerId,
            String act,
            String what,
            Supplier<Optional<Refusal>> change) {
        access.require(who, Permission.PREPARE_PAYMENTS, Whose.commissioners(commissionerId));
        byte[] digest = Digest.of(what, act, commissionerId, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Optional<Refusal> refusal = simulator.whyNot(commissionerId).or(change);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String reference = organisations.organisation(commissionerId).reference();
        trail.record(AuditEvent.of(act, "organisation", reference, who.personId())
                .concerning(null, commissionerId)
                .saying(what)
                .answering(key, digest, reference));
        return Outcome.done(reference);
    }
}
