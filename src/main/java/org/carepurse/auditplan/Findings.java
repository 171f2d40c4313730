package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** Writing down what was found, and what was done about it. Each act answers with the finding's reference. */
@Act
@ApplicationScoped
public class Findings {

    private static final int LONGEST = 1_000;

    /** @param amount nothing, {@link Sterling#NONE}, when it is not about money */
    public record Find(
            String auditCase,
            Optional<FindingKind> kind,
            Optional<Severity> severity,
            Money amount,
            String found,
            String recommendation) {

        public Find {
            if (kind.isEmpty()) {
                throw new WrongInput("kind", "finding-kind");
            }
            if (severity.isEmpty()) {
                throw new WrongInput("severity", "finding-severity");
            }
            if (amount.isNegative()) {
                throw new WrongInput("amount", "finding-amount");
            }
            found = Said.within("found", "finding-words", found, LONGEST);
            recommendation = Said.within("recommendation", "finding-recommendation", recommendation, LONGEST);
        }
    }

    public record Answer(String finding, String response, Money repaid) {

        public Answer {
            if (repaid.isNegative()) {
                throw new WrongInput("repaid", "finding-repaid");
            }
            response = Said.within("response", "finding-response", response, LONGEST);
        }
    }

    private final CaseShelf shelf;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Findings(CaseShelf shelf, Access access, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may answer, before anything that was sent is read. */
    public void requireMayAnswer(SignedIn who, String finding) {
        access.require(who, Permission.ANSWER_FINDING, shelf.finding(finding).whose());
    }

    /** Refuses {@code audit-case-is-closed}. */
    public Outcome<String> find(SignedIn who, RequestKey key, Find asked) {
        access.require(
                who, Permission.EXAMINE_BUDGETS, shelf.find(asked.auditCase()).whose());
        byte[] digest = Digest.of(asked, "FINDING_MADE", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        return shelf.toChange(asked.auditCase()).workOn().map(open -> {
            Finding finding = new Finding(open, asked, who.personId(), clock.instant());
            shelf.add(finding);
            record("FINDING_MADE", finding, who, asked.found(), finding.amount(), key, digest);
            return finding.reference();
        });
    }

    /** Refuses {@code finding-is-answered}. */
    public Outcome<String> answer(SignedIn who, RequestKey key, Answer asked) {
        requireMayAnswer(who, asked.finding());
        byte[] digest = Digest.of(asked, "FINDING_ANSWERED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        return shelf.toChange(shelf.finding(asked.finding()))
                .answer(asked.response(), asked.repaid(), who.personId(), clock.instant())
                .map(done -> {
                    record("FINDING_ANSWERED", done, who, asked.response(), done.repaid(), key, digest);
                    return done.reference();
                });
    }

    private void record(
            String act, Finding finding, SignedIn who, String why, Money amount, RequestKey key, byte[] digest) {
        trail.record(AuditEvent.of(act, "finding", finding.reference(), who.personId())
                .concerning(finding.holderId(), finding.commissionerId())
                .because(why)
                .saying("%s, %s, %s".formatted(finding.kind(), finding.severity(), Sterling.print(amount)))
                .answering(key, digest, finding.reference()));
    }
}
