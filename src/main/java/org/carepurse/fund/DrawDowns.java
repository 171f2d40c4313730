package org.carepurse.fund;

import static org.carepurse.identity.Permission.ASK_ABOUT_FUND;
import static org.carepurse.identity.Permission.DRAW_DOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementFile;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.Reasons;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Credit;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.joda.money.Money;

/** The acts on a fund: its holder draws down what support cost, the person asks about it, the holder puts it back. */
@Act
@ApplicationScoped
public class DrawDowns {

    /** The business document of every entry that a draw-down makes. */
    public static final String DOCUMENT = "draw-down";

    /**
     * @param goal the reference of the goal that the support is for
     * @param amount what the delivery cost, more than nothing
     */
    public record Draw(String agreement, String goal, SupportGiven support, Money amount) {

        public Draw {
            if (goal == null || goal.isBlank()) {
                throw new WrongInput("goal", "draw-down-goal");
            }
            if (!amount.isPositive()) {
                throw new WrongInput("amount", "draw-down-amount");
            }
        }
    }

    /** @param words what the person wants to know */
    public record Ask(String agreement, String drawDown, String words) {

        public Ask {
            words = Reasons.read("words", words);
        }
    }

    public record PutBack(String agreement, String drawDown, String reason) {

        public PutBack {
            reason = Reasons.read("reason", reason);
        }
    }

    private final AgreementFile agreements;
    private final DrawDownFile file;
    private final Event<BilledQuestion> bills;
    private final Event<DrawDownBack> news;
    private final Ledger ledger;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    DrawDowns(
            AgreementFile agreements,
            DrawDownFile file,
            Event<BilledQuestion> bills,
            Event<DrawDownBack> news,
            Ledger ledger,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.agreements = agreements;
        this.file = file;
        this.bills = bills;
        this.news = news;
        this.ledger = ledger;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes what a delivery cost out of the fund. Answers with the draw-down's reference. Refuses {@code fund-not-held} when
     * nobody has agreed to it or it has ended, {@code draw-down-outside-the-plan} for a day to come or one that the plan does
     * not have, {@code draw-down-made-already} for a delivery that was drawn down before, {@code support-billed-already} when a
     * provider's bill to the person's budget was for the same, and {@code not-enough-left} when the goal has less.
     */
    public Outcome<String> draw(SignedIn who, RequestKey key, Draw asked) {
        return act(who, key, DRAW_DOWN, "FUND_DRAWN_DOWN", asked.agreement(), asked, "", agreement -> held(agreement)
                .then(fund -> onADayOfThePlan(fund, asked.support().day()))
                .then(fund -> notDrawnBefore(fund, asked.support().delivery()))
                .then(fund -> notBilled(fund, asked.support()))
                .then(fund -> draw(fund, asked, key, who)));
    }

    /** The fund holder, and the commissioner, read what the person wants to know of one. Refuses {@code draw-down-put-back}. */
    public Outcome<String> ask(SignedIn who, RequestKey key, Ask asked) {
        return act(
                who,
                key,
                ASK_ABOUT_FUND,
                "FUND_ASKED_ABOUT",
                asked.agreement(),
                asked,
                asked.words(),
                agreement ->
                        file.of(agreement, asked.drawDown()).ask(asked.words()).map(DrawDown::reference));
    }

    /** The money is in the fund again, the goal has it, and bills for the same support are matched again. Refuses {@code draw-down-put-back}. */
    public Outcome<String> putBack(SignedIn who, RequestKey key, PutBack asked) {
        return act(
                who,
                key,
                DRAW_DOWN,
                "DRAW_DOWN_PUT_BACK",
                asked.agreement(),
                asked,
                asked.reason(),
                agreement -> file.of(agreement, asked.drawDown())
                        .putBack(London.today(clock), asked.reason())
                        .then(back -> ledger.refund(
                                        new Credit(
                                                agreement.keeperId().orElseThrow(), back.potId(), back.amount(), null),
                                        agreement.accountId(),
                                        occasion(agreement, back.reference(), key, who))
                                .map(posted -> {
                                    news.fire(new DrawDownBack(agreement.holderId(), who, key));
                                    return back.reference();
                                })));
    }

    private static Outcome<Agreement> held(Agreement agreement) {
        return agreement.holding() == Holding.THIRD_PARTY && agreement.state() == AgreementState.ACCEPTED
                ? Outcome.done(agreement)
                : Outcome.refused(Refusal.because("fund-not-held", "agreement", agreement.reference()));
    }

    private Outcome<Agreement> onADayOfThePlan(Agreement fund, LocalDate day) {
        LocalDate starts = agreements.plan(fund).startsOn();
        return day.isBefore(starts) || day.isAfter(London.today(clock))
                ? Outcome.refused(Refusal.because("draw-down-outside-the-plan", "starts", starts.toString()))
                : Outcome.done(fund);
    }

    private Outcome<Agreement> notDrawnBefore(Agreement fund, String delivery) {
        return file.standingFor(fund, delivery)
                .<Outcome<Agreement>>map(before ->
                        Outcome.refused(Refusal.because("draw-down-made-already", "drawDown", before.reference())))
                .orElseGet(() -> Outcome.done(fund));
    }

    private Outcome<Agreement> notBilled(Agreement fund, SupportGiven support) {
        BilledQuestion question =
                new BilledQuestion(fund.holderId(), fund.keeperId().orElseThrow(), support);
        bills.fire(question);
        return question.isBilled()
                ? Outcome.refused(Refusal.because("support-billed-already", "delivery", support.delivery()))
                : Outcome.done(fund);
    }

    private Outcome<String> draw(Agreement fund, Draw asked, RequestKey key, SignedIn who) {
        return file.pot(fund, asked.goal())
                .<Outcome<String>>map(pot -> {
                    DrawDown made = new DrawDown(fund, pot, asked, who.personId(), London.today(clock));
                    return ledger.drawDown(
                                    pot.id(),
                                    fund.lineId(),
                                    fund.keeperId().orElseThrow(),
                                    fund.accountId(),
                                    asked.amount(),
                                    occasion(fund, made.reference(), key, who))
                            .map(posted -> {
                                file.add(made);
                                return made.reference();
                            });
                })
                .orElseGet(() -> Outcome.refused(Refusal.because("fund-goal-has-nothing", "goal", asked.goal())));
    }

    private Occasion occasion(Agreement fund, String drawDown, RequestKey key, SignedIn who) {
        return new Occasion(
                new Document(DOCUMENT, drawDown), London.today(clock), key, fund.commissionerId(), who.personId());
    }

    /** Locks the agreement first, so that acts on one fund follow each other. */
    private Outcome<String> act(
            SignedIn who,
            RequestKey key,
            Permission permission,
            String act,
            String reference,
            Object asked,
            String reason,
            Function<Agreement, Outcome<String>> change) {
        Agreement agreement = agreements.forChange(reference);
        access.require(who, permission, agreements.whose(agreement));
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return change.apply(agreement).map(answer -> {
            trail.record(AuditEvent.of(act, "draw-down", answer, who.personId())
                    .concerning(agreement.holderId(), agreement.commissionerId())
                    .because(reason)
                    .saying(said(asked, answer))
                    .answering(key, digest, answer));
            return answer;
        });
    }

    private static String said(Object asked, String answer) {
        return asked instanceof Draw draw
                ? "%s, %s %s"
                        .formatted(
                                Sterling.print(draw.amount()),
                                draw.support().givenBy(),
                                draw.support().delivery())
                : answer;
    }
}
