package org.carepurse.moving;

import static org.carepurse.identity.Permission.MOVE_HOLDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.Holding;
import org.carepurse.budget.LineMoves;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCommand;
import org.carepurse.careplan.PlanDesk;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.HandingOn;
import org.carepurse.holding.Reasons;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.CarriedOrders;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** The commissioner's acts on moves: proposing one, doing it, taking it back. */
@Act
@ApplicationScoped
public class Moves {

    /**
     * @param line the funding line whose money is to be held otherwise, by reference
     * @param pace counts only for money that the commissioner kept itself
     */
    public record Propose(String plan, String line, Holding otherwise, Pace pace, String reason)
            implements PlanCommand {

        public Propose {
            if (otherwise == null) {
                throw new WrongInput("holding", "move-holding-missing");
            }
            if (pace == null) {
                throw new WrongInput("pace", "move-pace-missing");
            }
            reason = Reasons.read("reason", reason);
        }

        @Override
        public String facts() {
            return "%s to %s".formatted(line, otherwise);
        }
    }

    /** @param seen the figures as they were shown, so that nobody moves what has changed since */
    public record CarryOut(String plan, String move, MoveFigures seen) implements PlanCommand {

        @Override
        public String facts() {
            return move + ": " + seen.said();
        }
    }

    public record Withdraw(String plan, String move, String reason) implements PlanCommand {

        public Withdraw {
            reason = Reasons.read("reason", reason);
        }

        @Override
        public String facts() {
            return move;
        }
    }

    private final PlanDesk desk;
    private final MoveFile file;
    private final LineMoves lines;
    private final HandingOn agreements;
    private final CarriedOrders orders;
    private final Previews previews;
    private final Moving moving;
    private final Clock clock;

    @Inject
    Moves(
            PlanDesk desk,
            MoveFile file,
            LineMoves lines,
            HandingOn agreements,
            CarriedOrders orders,
            Previews previews,
            Moving moving,
            Clock clock) {
        this.desk = desk;
        this.file = file;
        this.lines = lines;
        this.agreements = agreements;
        this.orders = orders;
        this.previews = previews;
        this.moving = moving;
        this.clock = clock;
    }

    /**
     * Answers with the move's reference. From then on an agreement can be offered about the line that the money is to come
     * to. Refuses {@code move-proposed-already}, {@code move-to-the-same}, {@code stream-held-so-already}, and where the plan
     * or the line is not open.
     */
    public Outcome<String> propose(SignedIn who, RequestKey key, Propose asked) {
        return desk.act(who, key, MOVE_HOLDING, "MOVE_PROPOSED", asked, plan -> plan.inUse()
                .then(inUse -> lines.line(plan, asked.line()).open())
                .then(from -> free(from, asked.otherwise()))
                .then(from -> lines.prepare(plan, from, asked.otherwise()).map(to -> {
                    Move move = new Move(plan, from, to, asked, who.personId(), London.today(clock));
                    file.add(move);
                    return move.reference();
                })));
    }

    /**
     * Moves everything, or nothing. Answers with the move's reference. Refuses {@code move-has-changed} when the figures are
     * not those that were seen, {@code move-waits-for-agreement}, {@code move-payment-in-a-run} and {@code move-has-ended}.
     */
    public Outcome<String> carryOut(SignedIn who, RequestKey key, CarryOut asked) {
        return desk.act(who, key, MOVE_HOLDING, "MONEY_MOVED_ON", asked, plan -> {
            orders.lock(plan.holderId());
            MovePreview now = previews.of(plan, file.of(plan, asked.move()), orders::partsNow);
            return now.whyNot()
                    .<Outcome<MovePreview>>map(Outcome::refused)
                    .orElseGet(() -> asSeen(now, asked))
                    .map(seen -> {
                        moving.move(plan, seen, who, key);
                        seen.move().isDone(asked.seen(), who.personId(), London.today(clock));
                        return seen.move().reference();
                    });
        });
    }

    /** The money stays where it is. Refuses {@code move-has-ended}, and {@code move-agreed-already} once the person agreed. */
    public Outcome<String> withdraw(SignedIn who, RequestKey key, Withdraw asked) {
        return desk.act(who, key, MOVE_HOLDING, "MOVE_WITHDRAWN", asked, plan -> {
            Move move = file.of(plan, asked.move());
            return move.stillProposed()
                    .then(proposed -> notAgreed(plan, proposed))
                    .map(free -> {
                        lines.drop(lines.numbered(free.toLineId()));
                        free.isWithdrawn(who.personId(), London.today(clock));
                        return free.reference();
                    });
        });
    }

    private Outcome<FundingLine> free(FundingLine from, Holding otherwise) {
        if (from.holding() == otherwise && !otherwise.getsCashFirst()) {
            return Outcome.refused(Refusal.because("move-to-the-same", "line", from.reference()));
        }
        return file.proposedFor(from.id())
                .<Outcome<FundingLine>>map(
                        there -> Outcome.refused(Refusal.because("move-proposed-already", "move", there.reference())))
                .orElseGet(() -> Outcome.done(from));
    }

    private static Outcome<MovePreview> asSeen(MovePreview now, CarryOut asked) {
        return now.figures().areThoseOf(asked.seen())
                ? Outcome.done(now)
                : Outcome.refused(
                        Refusal.because("move-has-changed", "move", now.move().reference()));
    }

    private Outcome<Move> notAgreed(Plan plan, Move move) {
        return agreements
                .of(move.toLineId())
                .filter(agreement ->
                        agreement.state() == AgreementState.ACCEPTED || agreement.state() == AgreementState.OFFERED)
                .<Outcome<Move>>map(agreement ->
                        Outcome.refused(Refusal.because("move-agreed-already", "agreement", agreement.reference())))
                .orElseGet(() -> Outcome.done(move));
    }
}
