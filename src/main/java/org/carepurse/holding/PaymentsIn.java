package org.carepurse.holding;

import static org.carepurse.identity.Permission.PAY_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.OwnAccounts;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.joda.money.Money;

/** The acts on runs of payments in: one person prepares, another releases. */
@Act
@ApplicationScoped
public class PaymentsIn {

    /**
     * @param upTo payments due on this day or before it
     * @param account the reference of the account of the commissioner's own that they are to leave; may be empty where it
     *     has only one
     */
    public record Prepare(long commissionerId, LocalDate upTo, String account) {

        /** From the only one. */
        public Prepare(long commissionerId, LocalDate upTo) {
            this(commissionerId, upTo, "");
        }
    }

    /** @param payment which payment of the run waits for a later one */
    public record LeaveOut(String run, String payment, String reason) {

        public LeaveOut {
            if (payment == null || payment.isBlank()) {
                throw new WrongInput("payment", "payment-in-missing");
            }
            reason = Reasons.read("reason", reason);
        }
    }

    public record Cancel(String run) {}

    public record Release(String run) {}

    private final PaymentInRuns runs;
    private final PayingIn payer;
    private final OwnAccounts accounts;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    PaymentsIn(PaymentInRuns runs, PayingIn payer, OwnAccounts accounts, Access access, AuditTrail trail, Clock clock) {
        this.runs = runs;
        this.payer = payer;
        this.accounts = accounts;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gathers every payment that is due and agreed to, and in no run yet. Answers with the run's reference. Refuses {@code
     * no-account-to-pay-in-from}; {@code payments-in-not-agreed} when all that is due waits for people to accept their
     * agreements, else {@code payments-in-none-due}.
     *
     * @throws WrongInput {@code own-account-missing} when the commissioner has several accounts and none of them was chosen
     */
    public Outcome<String> prepare(SignedIn who, RequestKey key, Prepare asked) {
        access.require(who, PAY_IN, Whose.commissioners(asked.commissionerId()));
        byte[] digest = Digest.of(asked, "prepare", who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return accounts.chosen(asked.commissionerId(), asked.account())
                .then(from -> gathered(asked, from, who))
                .map(run -> {
                    trail.record(event("PAYMENTS_IN_PREPARED", run, who)
                            .saying("up to " + run.upTo())
                            .answering(key, digest, run.reference()));
                    return run.reference();
                });
    }

    /** The payment is due as before, for a later run. Refuses {@code payment-in-run-has-ended}. */
    public Outcome<String> leaveOut(SignedIn who, RequestKey key, LeaveOut asked) {
        return act(who, key, asked.run(), asked, "PAYMENT_IN_LEFT_OUT", asked.reason(), run -> run.stillPrepared()
                .map(open -> {
                    runs.letGo(open, asked.payment(), asked.reason(), who.personId());
                    return asked.payment();
                }));
    }

    /** Lets all of its payments go. Refuses {@code payment-in-run-has-ended}. */
    public Outcome<String> cancel(SignedIn who, RequestKey key, Cancel asked) {
        return act(who, key, asked.run(), asked, "PAYMENTS_IN_CANCELLED", "", run -> run.cancel(
                        who.personId(), London.today(clock))
                .map(cancelled -> {
                    runs.letAllGo(cancelled);
                    return cancelled.reference();
                }));
    }

    /**
     * Pays all that is in the run. Refuses {@code released-by-its-preparer}, {@code payment-in-run-is-empty} and {@code
     * payment-in-run-has-ended}.
     */
    public Outcome<String> release(SignedIn who, RequestKey key, Release asked) {
        return act(who, key, asked.run(), asked, "PAYMENTS_IN_RELEASED", "", run -> {
            List<PaymentSight> payments = runs.paymentsOf(run);
            if (payments.isEmpty() && run.stillPrepared().isDone()) {
                return Outcome.refused(Refusal.because("payment-in-run-is-empty", "run", run.reference()));
            }
            return run.release(who.personId(), London.today(clock)).map(released -> {
                payments.forEach(payment -> payer.pay(payment, run.accountId(), who));
                return "%d, %s".formatted(payments.size(), Sterling.print(sum(payments)));
            });
        });
    }

    private Outcome<PaymentInRun> gathered(Prepare asked, long from, SignedIn who) {
        PaymentInRun run = runs.begin(new PaymentInRun(asked, from, who.personId(), London.today(clock)));
        if (runs.gather(run) > 0) {
            return Outcome.done(run);
        }
        runs.drop(run);
        long waiting = runs.notAgreed(asked.commissionerId(), asked.upTo());
        return Outcome.refused(
                waiting > 0
                        ? Refusal.because("payments-in-not-agreed", "waiting", String.valueOf(waiting))
                        : Refusal.because(
                                "payments-in-none-due", "upTo", asked.upTo().toString()));
    }

    /** Locks the run first, so that acts on one run follow each other. */
    private Outcome<String> act(
            SignedIn who,
            RequestKey key,
            String reference,
            Object asked,
            String act,
            String reason,
            Function<PaymentInRun, Outcome<String>> change) {
        PaymentInRun run = runs.forChange(reference);
        access.require(who, PAY_IN, Whose.commissioners(run.commissionerId()));
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return change.apply(run).map(facts -> {
            trail.record(event(act, run, who).because(reason).saying(facts).answering(key, digest, run.reference()));
            return run.reference();
        });
    }

    private static AuditEvent event(String act, PaymentInRun run, SignedIn who) {
        return AuditEvent.of(act, "payments in", run.reference(), who.personId())
                .concerning(null, run.commissionerId());
    }

    private static Money sum(List<PaymentSight> payments) {
        return payments.stream().map(one -> one.payment().amount()).reduce(Sterling.NONE, Money::plus);
    }
}
