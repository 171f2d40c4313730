package org.carepurse.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyBook;
import org.carepurse.time.London;

/** Prepares a quarter's return, and submits what was prepared. */
@ApplicationScoped
public class Returns {

    /** @param quarterEnds any day of the quarter */
    public record Prepare(long commissionerId, LocalDate quarterEnds) {}

    /** @param because why the quarter is told anew; empty when it never was */
    public record Submit(String reference, String because) {}

    private final ReturnShelf shelf;
    private final Counting counting;
    private final Policies policies;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Returns(ReturnShelf shelf, Counting counting, Policies policies, Access access, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.counting = counting;
        this.policies = policies;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may, before anything that was sent is read. */
    public void requireMayMake(SignedIn who, long commissionerId) {
        access.require(who, Permission.MAKE_RETURN, Whose.commissioners(commissionerId));
    }

    public boolean mayMake(SignedIn who, long commissionerId) {
        return access.may(who, Permission.MAKE_RETURN, Whose.commissioners(commissionerId));
    }

    /** Counts everybody; what was prepared of the quarter before goes. Refuses {@code quarter-not-begun}. */
    @Act
    public Outcome<String> prepare(SignedIn who, RequestKey key, Prepare asked) {
        requireMayMake(who, asked.commissionerId());
        shelf.takeTurn(asked.commissionerId());
        byte[] digest = Digest.of(asked, "RETURN_PREPARED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Quarter quarter = Quarter.of(asked.quarterEnds());
        if (quarter.firstDay().isAfter(London.today(clock))) {
            return Outcome.refused(Refusal.because("quarter-not-begun", "quarter", quarter.toString()));
        }
        NationalReturn prepared = counted(who, asked.commissionerId(), quarter);
        record("RETURN_PREPARED", who, prepared, key, digest);
        return Outcome.done(prepared.reference());
    }

    private NationalReturn counted(SignedIn who, long commissionerId, Quarter quarter) {
        shelf.dropPrepared(commissionerId, quarter);
        PolicyBook rules = policies.asAt(commissionerId, London.today(clock));
        NationalReturn prepared = new NationalReturn(
                commissionerId,
                quarter,
                rules.number("REGISTERED_POPULATION"),
                rules.number("PEOPLE_WITH_A_BUDGET"),
                who.personId(),
                clock.instant());
        shelf.add(prepared);
        counting.count(prepared.id(), commissionerId, quarter);
        return prepared;
    }

    /**
     * Submits the return as it was prepared. Refuses {@code return-is-submitted}, and what {@link Finding} says must be mended
     * first: {@code return-quarter-goes-on}, {@code return-population-missing}, {@code return-birth-dates-missing}.
     *
     * @throws WrongInput {@code return-because} when the quarter was told before and no reason is given
     */
    @Act
    public Outcome<String> submit(SignedIn who, RequestKey key, Submit asked) {
        NationalReturn one = shelf.find(asked.reference());
        requireMayMake(who, one.commissionerId());
        shelf.takeTurn(one.commissionerId());
        shelf.toChange(one);
        byte[] digest = Digest.of(asked, "RETURN_SUBMITTED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        boolean tellsAnew = shelf.lastTold(one.commissionerId(), one.quarter()).isPresent();
        return mended(one)
                .then(ready -> ready.submit(tellsAnew, asked.because(), who.personId(), clock.instant()))
                .map(submitted -> {
                    record("RETURN_SUBMITTED", who, submitted, key, digest);
                    return submitted.reference();
                });
    }

    private Outcome<NationalReturn> mended(NationalReturn one) {
        return Checking.of(one, shelf.figures(one), Optional.empty(), London.today(clock)).stream()
                .map(Found::finding)
                .filter(finding -> finding.stops() && !one.isSubmitted())
                .findFirst()
                .<Outcome<NationalReturn>>map(finding -> Outcome.refused(Refusal.because(
                        "return-" + finding.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .orElseGet(() -> Outcome.done(one));
    }

    private void record(String act, SignedIn who, NationalReturn one, RequestKey key, byte[] digest) {
        trail.record(AuditEvent.of(act, "return", one.reference(), who.personId())
                .concerning(null, one.commissionerId())
                .because(one.because())
                .saying(one.quarter().toString())
                .answering(key, digest, one.reference()));
    }
}
