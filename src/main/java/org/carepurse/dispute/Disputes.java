package org.carepurse.dispute;

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
import org.carepurse.identity.Whose;
import org.carepurse.invoice.DisputedCharges;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What people do in disputes. Each act answers with the dispute's reference. */
@Act
@ApplicationScoped
public class Disputes {

    private static final int LONGEST = 1_000;

    /**
     * @param invoice the invoice's reference
     * @param line which line of it, counted from 1
     * @param amount how much of it is disputed
     */
    public record Raise(String invoice, int line, Money amount, String words) {

        public Raise {
            words = said(words);
            if (!amount.isPositive()) {
                throw new WrongInput("amount", "amount-not-above-zero");
            }
        }
    }

    /** @param upheld how much of it is not to be paid, when it is upheld; otherwise nothing */
    public record Step(String dispute, DisputeAct act, String words, Money upheld) {

        public Step {
            words = said(words);
        }

        public Step(String dispute, DisputeAct act, String words) {
            this(dispute, act, words, Sterling.NONE);
        }
    }

    private final DisputeFile file;
    private final DisputedCharges charges;
    private final DisputeClock clocks;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Disputes(
            DisputeFile file,
            DisputedCharges charges,
            DisputeClock clocks,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.file = file;
        this.charges = charges;
        this.clocks = clocks;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    private static String said(String words) {
        String tidy = words == null ? "" : words.replace("\r\n", "\n").strip();
        if (tidy.isEmpty()) {
            throw new WrongInput("words", "dispute-words-missing");
        }
        if (tidy.length() > LONGEST) {
            throw new WrongInput("words", "dispute-words-too-long");
        }
        return tidy;
    }

    /** Refuses {@code dispute-already-open} and {@code more-than-can-be-disputed}. */
    public Outcome<String> raise(SignedIn who, RequestKey key, Raise asked) {
        Whose whose = charges.lock(asked.invoice());
        access.require(who, Permission.RAISE_DISPUTE, whose);
        byte[] digest = Digest.of(asked, "raise", who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        long lineId = charges.lineId(asked.invoice(), asked.line());
        if (file.hasOpenOne(lineId)) {
            return Outcome.refused(Refusal.because("dispute-already-open"));
        }
        return charges.setApart(asked.invoice(), asked.line(), asked.amount()).map(apart -> {
            Dispute dispute = new Dispute(
                    asked,
                    lineId,
                    whose,
                    apart,
                    who.personId(),
                    clock.instant(),
                    clocks.toAnswer(whose.commissionerId()));
            file.add(dispute);
            trail.record(event("DISPUTE_RAISED", dispute, who)
                    .because(asked.words())
                    .saying("%s of line %d of %s, %s held back"
                            .formatted(
                                    Sterling.print(asked.amount()),
                                    asked.line(),
                                    asked.invoice(),
                                    Sterling.print(apart.heldBack())))
                    .answering(key, digest, dispute.reference()));
            return dispute.reference();
        });
    }

    /**
     * Refuses {@code dispute-is-over}, {@code dispute-not-now}, {@code dispute-not-answered} while the provider has time,
     * {@code dispute-decided-by-its-raiser}, and as a credit does.
     */
    public Outcome<String> take(SignedIn who, RequestKey key, Step asked) {
        Dispute known = file.find(asked.dispute());
        charges.lock(known.invoice());
        access.require(who, asked.act().permission(), known.whose());
        byte[] digest = Digest.of(asked, asked.act(), who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        Dispute dispute = file.forChange(asked.dispute());
        Money upheld = dispute.upheldBy(asked.act(), asked.upheld());
        return dispute.allows(asked.act(), who.personId(), London.today(clock))
                .then(allowed -> credited(who, key, dispute, upheld, asked.words()))
                .map(credited -> {
                    DisputeState next =
                            DisputeLife.after(dispute.state(), asked.act()).orElseThrow();
                    dispute.go(
                            asked.act(),
                            asked.words(),
                            upheld,
                            clocks.after(next, dispute.commissionerId()),
                            who.personId(),
                            clock.instant());
                    trail.record(event("DISPUTE_" + asked.act(), dispute, who)
                            .because(asked.words())
                            .saying("%s, %s upheld".formatted(dispute.state(), Sterling.print(upheld)))
                            .answering(key, digest, dispute.reference()));
                    return dispute.reference();
                });
    }

    private Outcome<String> credited(SignedIn who, RequestKey key, Dispute dispute, Money upheld, String words) {
        return upheld.isZero()
                ? Outcome.done("")
                : charges.credit(
                        who,
                        key,
                        new GiveCredit(dispute.invoice(), dispute.line(), upheld, shortened(words)),
                        dispute.charges());
    }

    /** A credit's reason is shorter than what may be said in a dispute; all of it stands there. */
    private static String shortened(String words) {
        return words.length() > 500 ? words.substring(0, 499) + "…" : words;
    }

    private static AuditEvent event(String act, Dispute dispute, SignedIn who) {
        return AuditEvent.of(act, "dispute", dispute.reference(), who.personId())
                .concerning(dispute.holderId(), dispute.commissionerId());
    }
}
