package org.carepurse.holding;

import static org.carepurse.identity.Permission.ANSWER_AGREEMENT;
import static org.carepurse.identity.Permission.CHARGE_FEE;
import static org.carepurse.identity.Permission.STOP_FEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PayingPot;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.joda.money.Money;

/** The acts on a bureau's fee: the bureau asks for it, the person agrees or not, the bureau takes it, either stops it. */
@Act
@ApplicationScoped
public class Fees {

    /** The business document of every entry that takes a fee. */
    public static final String DOCUMENT = "fee";

    /**
     * @param amount a month, more than nothing
     * @param whatFor what the person gets for it, 1 to 500 characters
     */
    public record Ask(String agreement, Money amount, String whatFor) {

        public Ask {
            if (!amount.isPositive()) {
                throw new WrongInput("amount", "fee-amount");
            }
            whatFor = Reasons.read("whatFor", whatFor);
        }
    }

    /** @param goal the reference of the goal whose money pays it */
    public record Agree(String agreement, String fee, String goal) {

        public Agree {
            if (goal == null || goal.isBlank()) {
                throw new WrongInput("goal", "fee-goal-missing");
            }
        }
    }

    public record Decline(String agreement, String fee, String reason) {

        public Decline {
            reason = Reasons.read("reason", reason);
        }
    }

    public record Stop(String agreement, String fee, String reason) {

        public Stop {
            reason = Reasons.read("reason", reason);
        }
    }

    public record Take(String agreement, String fee, YearMonth month) {}

    private final AgreementFile agreements;
    private final FeeFile file;
    private final Ledger ledger;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Fees(AgreementFile agreements, FeeFile file, Ledger ledger, Access access, AuditTrail trail, Clock clock) {
        this.agreements = agreements;
        this.file = file;
        this.ledger = ledger;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses {@code fee-not-for-this-money} but for a managed account in use, and {@code fee-asked-already}. */
    public Outcome<String> ask(SignedIn who, RequestKey key, Ask asked) {
        Asking asking = new Asking(who, key, CHARGE_FEE, "FEE_ASKED", asked.whatFor());
        return act(asking, asked.agreement(), asked, agreement -> kept(agreement)
                .then(this::noneCounts)
                .map(free -> {
                    KeeperFee fee = new KeeperFee(free, asked.amount(), asked.whatFor(), who.personId(), today());
                    file.add(fee);
                    return fee;
                }));
    }

    /** The person's own consent. Refuses {@code fee-answered}, and {@code fee-goal-has-nothing} for a goal without such money. */
    public Outcome<String> agree(SignedIn who, RequestKey key, Agree asked) {
        Asking asking = new Asking(who, key, ANSWER_AGREEMENT, "FEE_AGREED", "");
        return act(asking, asked.agreement(), asked, agreement -> kept(agreement)
                .then(kept -> pot(kept, asked.goal()))
                .then(pot -> file.find(agreement, asked.fee()).agree(pot.potId(), who.personId(), today())));
    }

    /** Refuses {@code fee-answered}. */
    public Outcome<String> decline(SignedIn who, RequestKey key, Decline asked) {
        Asking asking = new Asking(who, key, ANSWER_AGREEMENT, "FEE_DECLINED", asked.reason());
        return act(asking, asked.agreement(), asked, agreement -> file.find(agreement, asked.fee())
                .decline(who.personId(), today(), asked.reason()));
    }

    /** By the person or the bureau, at any time. Refuses {@code fee-not-agreed}. */
    public Outcome<String> stop(SignedIn who, RequestKey key, Stop asked) {
        Asking asking = new Asking(who, key, STOP_FEE, "FEE_STOPPED", asked.reason());
        return act(asking, asked.agreement(), asked, agreement -> file.find(agreement, asked.fee())
                .stop(who.personId(), today(), asked.reason()));
    }

    /**
     * One month's fee leaves the account. Refuses {@code fee-not-agreed}, {@code fee-month} for one before the consent or to
     * come, {@code fee-taken-already}, and {@code not-enough-left} when the goal has less.
     */
    public Outcome<String> take(SignedIn who, RequestKey key, Take asked) {
        Asking asking = new Asking(who, key, CHARGE_FEE, "FEE_TAKEN", "");
        return act(asking, asked.agreement(), asked, agreement -> kept(agreement)
                .then(kept -> file.find(kept, asked.fee()).due(asked.month(), today()))
                .then(fee -> notTaken(agreement, fee, asked.month()))
                .then(fee -> take(asking, agreement, fee, asked.month())));
    }

    private Outcome<KeeperFee> take(Asking asking, Agreement agreement, KeeperFee fee, YearMonth month) {
        Occasion occasion = new Occasion(
                new Document(DOCUMENT, fee.reference()),
                today(),
                asking.key(),
                agreement.commissionerId(),
                asking.who().personId());
        return ledger.takeFee(
                        fee.potId().orElseThrow(),
                        agreement.lineId(),
                        agreement.keeperId().orElseThrow(),
                        agreement.accountId(),
                        fee.amount(),
                        occasion)
                .map(posted -> {
                    file.take(
                            agreement,
                            fee,
                            month,
                            posted.entryId(),
                            today(),
                            asking.who().personId());
                    return fee;
                });
    }

    private Outcome<KeeperFee> notTaken(Agreement agreement, KeeperFee fee, YearMonth month) {
        return file.isTaken(agreement, month)
                ? Outcome.refused(Refusal.because("fee-taken-already", "fee", fee.reference()))
                : Outcome.done(fee);
    }

    private static Outcome<Agreement> kept(Agreement agreement) {
        return agreement.holding() == Holding.MANAGED_ACCOUNT && agreement.state() == AgreementState.ACCEPTED
                ? Outcome.done(agreement)
                : Outcome.refused(Refusal.because("fee-not-for-this-money", "agreement", agreement.reference()));
    }

    private Outcome<Agreement> noneCounts(Agreement agreement) {
        return file.last(agreement).filter(KeeperFee::counts).isPresent()
                ? Outcome.refused(Refusal.because("fee-asked-already"))
                : Outcome.done(agreement);
    }

    private Outcome<PayingPot> pot(Agreement agreement, String goal) {
        return file.pots(agreement).stream()
                .filter(pot -> pot.goalReference().equals(goal))
                .findFirst()
                .<Outcome<PayingPot>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.because("fee-goal-has-nothing", "goal", goal)));
    }

    private record Asking(SignedIn who, RequestKey key, Permission permission, String act, String reason) {}

    /** Locks the agreement first, so that acts on one person's money follow each other. Answers with the fee's reference. */
    private Outcome<String> act(
            Asking asking, String reference, Object asked, Function<Agreement, Outcome<KeeperFee>> change) {
        Agreement agreement = agreements.forChange(reference);
        access.require(asking.who(), asking.permission(), agreements.whose(agreement));
        byte[] digest = Digest.of(asked, asking.act(), asking.who().personId());
        Optional<String> before = trail.answerTo(asking.key(), digest);
        return before.map(Outcome::done).orElseGet(() -> change.apply(agreement).map(fee -> {
            trail.record(AuditEvent.of(
                            asking.act(), "fee", fee.reference(), asking.who().personId())
                    .concerning(agreement.holderId(), agreement.commissionerId())
                    .because(asking.reason())
                    .saying(Sterling.print(fee.amount()) + (asked instanceof Take take ? " for " + take.month() : ""))
                    .answering(asking.key(), digest, fee.reference()));
            return fee.reference();
        }));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
