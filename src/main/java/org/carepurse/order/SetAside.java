package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.Posted;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/**
 * Gives back to the pots what was set aside for a line and is not needed any more: the pot drawn on last gets it first. What
 * the person has paid already comes back from whoever was paid.
 */
@ApplicationScoped
public class SetAside {

    private final Ledger ledger;
    private final PaidAhead paidAhead;

    @Inject
    SetAside(Ledger ledger, PaidAhead paidAhead) {
        this.ledger = ledger;
        this.paidAhead = paidAhead;
    }

    /** Cancels what no line has delivered yet. */
    void giveBackWhatRemains(Order order, Occasion occasion) {
        for (OrderLine line : order.lines()) {
            giveBack(line, line.remaining(), occasion);
        }
    }

    /** Cancels so much of a line. */
    void giveBack(OrderLine line, Quantity quantity, Occasion occasion) {
        Money rest = giveBackUpTo(
                line,
                line.cancel(quantity),
                draw -> occasion.part("line %d draw %d".formatted(line.position(), draw.position())));
        if (rest.isPositive() && rest.isGreaterThan(paidAhead.sumOf(line))) {
            throw new BrokenInvariant(
                    "Line %d is to give back %s more than is set aside for it".formatted(line.id(), rest));
        }
    }

    /**
     * Gives back so much, or all that is still set aside for the line when that is less.
     *
     * @param occasions one for each entry that is made
     * @return how much of it was not set aside any more
     */
    public Money giveBackUpTo(OrderLine line, Money most, Function<Draw, Occasion> occasions) {
        Money rest = most;
        List<Draw> lastFirst = new ArrayList<>(line.draws());
        Collections.reverse(lastFirst);
        for (Draw draw : lastFirst) {
            Money open = ledger.findHold(draw.holdId()).open();
            Money gives = open.isGreaterThan(rest) ? rest : open;
            if (gives.isPositive()) {
                release(draw, gives, occasions.apply(draw));
                rest = rest.minus(gives);
            }
        }
        return rest;
    }

    private void release(Draw draw, Money amount, Occasion occasion) {
        Outcome<Posted> released = ledger.release(draw.holdId(), amount, occasion);
        if (!released.isDone()) {
            throw new BrokenInvariant(
                    "Hold %d does not give back %s: %s".formatted(draw.holdId(), amount, released.why()));
        }
    }
}
