package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.time.WorkingDays;

/** One person collects a run, looks it through, takes out what is not to be paid, or calls it off. */
@ApplicationScoped
public class Preparing {

    private static final int LONGEST_REASON = 500;

    private static final String TAKE_OUT =
            """
            UPDATE payment_part part
              JOIN invoice_approval a ON a.id = part.approval_id
              JOIN invoice_line l ON l.id = a.line_id
              JOIN invoice bill ON bill.id = l.invoice_id
               SET part.is_live = NULL, part.left_out = ?
             WHERE part.instruction_id = ? AND part.is_live = 1 AND (? = '' OR bill.reference = ?)""";
    private static final String LEFT =
            "SELECT COALESCE(SUM(amount_pence), 0) FROM payment_part WHERE instruction_id = ? AND is_live = 1";
    private static final String AMOUNT = "UPDATE payment_instruction SET amount_pence = ? WHERE id = ?";

    /**
     * Something taken out of a draft.
     *
     * @param payment the payment's reference
     * @param invoice the reference of the invoice that is not to be paid; empty for all of the payment
     * @param reason 1 to 500 characters
     */
    public record LeaveOut(String run, String payment, String invoice, String reason) {

        public LeaveOut {
            reason = reason == null ? "" : reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new WrongInput("reason", "left-out-reason");
            }
        }
    }

    public record Cancel(String run) {}

    private final RunActs acts;
    private final Runs runs;
    private final Records records;
    private final Instructions instructions;
    private final PayingAccounts accounts;
    private final Collecting collecting;
    private final Routes routes;
    private final Clock clock;

    @Inject
    Preparing(
            RunActs acts,
            Runs runs,
            Records records,
            Instructions instructions,
            PayingAccounts accounts,
            Collecting collecting,
            Routes routes,
            Clock clock) {
        this.acts = acts;
        this.runs = runs;
        this.records = records;
        this.instructions = instructions;
        this.accounts = accounts;
        this.collecting = collecting;
        this.routes = routes;
        this.clock = clock;
    }

    /**
     * Collects all that was approved up to the cut-off. Refuses {@code nothing-to-pay}, {@code account-without-bacs}.
     *
     * @return the run's reference
     * @throws WrongInput {@code cut-off-ahead}, {@code pay-day}
     */
    @Act
    public Outcome<String> prepare(SignedIn who, RequestKey key, PrepareRun asked) {
        Asked asking = asking(who, key, asked);
        return acts.onAllOf(
                accounts.cashier(asked.commissionerId(), asked.account()), asking, () -> collect(asking, asked));
    }

    private Outcome<Told> collect(Asked asking, PrepareRun asked) {
        requireDays(asked);
        PayingAccount account = accounts.find(asked.commissionerId(), asked.account());
        Optional<Refusal> noWay = routes.whyNot(account, asked.route());
        if (noWay.isPresent()) {
            return Outcome.refused(noWay.get());
        }
        PaymentRun run = new PaymentRun(asked, account, asking.who().personId(), clock.instant());
        if (!collecting.hasAnything(run)) {
            return Outcome.refused(Refusal.because("nothing-to-pay"));
        }
        runs.add(run);
        int payments = collecting.fill(run);
        return Outcome.done(Told.of(asking.did("PAYMENT_RUN_PREPARED", "payment run", run.reference())
                .saying("%d payments, approved up to %s, to be paid on %s by %s"
                        .formatted(payments, run.cutOff(), run.payOn(), run.route()))));
    }

    /** Refuses {@code run-not-now}, {@code payment-not-waiting}, {@code nothing-left-out}. */
    @Act
    public Outcome<String> leaveOut(SignedIn who, RequestKey key, LeaveOut asked) {
        Asked asking = asking(who, key, asked);
        return acts.on(asked.run(), asking, run -> takeOut(asking, asked, run));
    }

    private Outcome<Told> takeOut(Asked asking, LeaveOut asked, PaymentRun run) {
        if (!run.isDraft()) {
            return Outcome.refused(
                    Refusal.because("run-not-now", "state", run.state().name()));
        }
        Instructions.Row payment = instructions.lock(run.id(), asked.payment());
        if (payment.state() != InstructionState.WAITING) {
            return Outcome.refused(Refusal.because("payment-not-waiting"));
        }
        if (records.change(TAKE_OUT, asked.reason(), payment.id(), asked.invoice(), asked.invoice()) == 0) {
            return Outcome.refused(Refusal.because("nothing-left-out"));
        }
        long left = records.one(LEFT, row -> row.getLong(1), payment.id()).orElseThrow();
        if (left == 0) {
            instructions.leaveOut(payment.id(), "EXCLUDED", asked.reason());
        } else {
            records.change(AMOUNT, left, payment.id());
        }
        return Outcome.done(Told.of(asking.did("PAYMENT_LEFT_OUT", "payment", asked.payment())
                .because(asked.reason())
                .saying("%s; %s left of the payment"
                        .formatted(
                                asked.invoice().isEmpty() ? "all of it" : asked.invoice(),
                                Sterling.print(Sterling.pence(left))))));
    }

    /** Refuses {@code run-not-now}. */
    @Act
    public Outcome<String> cancel(SignedIn who, RequestKey key, Cancel asked) {
        Asked asking = asking(who, key, asked);
        return acts.on(asked.run(), asking, run -> run.go(RunAct.CANCEL).map(cancelled -> {
            runs.keep();
            instructions.leaveOutAll(run.id(), "RUN_CANCELLED");
            return Told.of(asking.did("PAYMENT_RUN_CANCELLED", "payment run", run.reference()));
        }));
    }

    private static Asked asking(SignedIn who, RequestKey key, Object what) {
        return new Asked(who, key, Permission.PREPARE_PAYMENTS, what);
    }

    private void requireDays(PrepareRun asked) {
        LocalDate today = London.today(clock);
        if (asked.cutOff().isAfter(today)) {
            throw new WrongInput("cutOff", "cut-off-ahead");
        }
        if (asked.payOn().isBefore(today) || !WorkingDays.isWorkingDay(asked.payOn())) {
            throw new WrongInput("payOn", "pay-day");
        }
    }
}
