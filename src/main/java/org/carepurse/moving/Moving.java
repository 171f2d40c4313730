package org.carepurse.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.LineMoves;
import org.carepurse.budget.Pot;
import org.carepurse.careplan.Plan;
import org.carepurse.holding.HandingOn;
import org.carepurse.holding.Handovers;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.MoveOn;
import org.carepurse.ledger.Occasion;
import org.carepurse.order.CarriedOrders;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * Does what the preview says, all of it in the caller's transaction: what orders have set aside is freed, everything free goes
 * on to the new line, and is set aside again there; then the agreements follow, and the cash is told to.
 */
@ApplicationScoped
class Moving {

    private final Ledger ledger;
    private final LineMoves lines;
    private final CarriedOrders orders;
    private final HandingOn agreements;
    private final Handovers handovers;
    private final Clock clock;

    @Inject
    Moving(
            Ledger ledger,
            LineMoves lines,
            CarriedOrders orders,
            HandingOn agreements,
            Handovers handovers,
            Clock clock) {
        this.ledger = ledger;
        this.lines = lines;
        this.orders = orders;
        this.agreements = agreements;
        this.handovers = handovers;
        this.clock = clock;
    }

    void move(Plan plan, MovePreview what, SignedIn who, RequestKey key) {
        Occasion occasion = new Occasion(
                new Document("move", what.move().reference()),
                London.today(clock),
                key,
                plan.commissionerId(),
                who.personId());
        Map<Long, Long> newPots = newPots(what);
        orders.letGo(what.orders(), occasion);
        MoveOn moveOn = moveOn(what, newPots);
        if (moveOn.isOfSomething()) {
            must(ledger.moveOn(moveOn, occasion.part("move on")));
        }
        orders.setAsideAgain(what.orders(), newPots, occasion);
        lines.switchOver(what.from(), what.to());
        if (what.isBitByBit()) {
            lines.sortAlike(what.to(), later(what));
        }
        agreements.handOn(what.before(), what.next(), plan, what.promisedThen());
        handovers.instruct(plan, what.before(), what.next(), what.cash(), who.personId());
    }

    private Map<Long, Long> newPots(MovePreview what) {
        Map<Long, Long> newPots = new HashMap<>();
        what.goals()
                .forEach(goal -> newPots.put(
                        goal.pot().id(), lines.potFor(goal.pot(), what.to()).id()));
        return newPots;
    }

    private static MoveOn moveOn(MovePreview what, Map<Long, Long> newPots) {
        List<MoveOn.Goal> goals = what.goals().stream()
                .map(goal -> new MoveOn.Goal(
                        goal.pot().id(),
                        newPots.get(goal.pot().id()),
                        goal.left().plus(goal.setAside()),
                        goal.atOnce().plus(goal.setAside())))
                .filter(goal -> goal.taken().isPositive())
                .toList();
        return new MoveOn(
                what.from().id(),
                what.to().id(),
                goals,
                what.unsorted(),
                what.promised(),
                what.promisedAnew(),
                what.paidAtOnce());
    }

    private static Map<Pot, Money> later(MovePreview what) {
        Map<Pot, Money> later = new HashMap<>();
        what.goals().stream()
                .filter(goal -> goal.later().isPositive())
                .forEach(goal -> later.put(goal.pot(), goal.later()));
        return later;
    }

    private static void must(Outcome<?> outcome) {
        if (!outcome.isDone()) {
            throw new BrokenInvariant("What was judged possible is refused: " + outcome.why());
        }
    }
}
