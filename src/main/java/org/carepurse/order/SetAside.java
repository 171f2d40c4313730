package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.Posted;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/** Gives back to the pots what was set aside for a line and is not needed any more: the pot drawn on last gets it first. */
@ApplicationScoped
class SetAside {

    private final Ledger ledger;

    @Inject
    SetAside(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Cancels what no line has delivered yet. */
    void giveBackWhatRemains(Order order, Occasion occasion) {
        for (OrderLine line : order.lines()) {
            giveBack(line, line.remaining(), occasion);
        }
    }

    /** Cancels so much of a line. */
    void giveBack(OrderLine line, Quantity quantity, Occasion occasion) {
        Money rest = line.cancel(quantity);
        List<Draw> lastFirst = new ArrayList<>(line.draws());
        Collections.reverse(lastFirst);
        for (Draw draw : lastFirst) {
            Money open = ledger.findHold(draw.holdId()).open();
            Money gives = open.isGreaterThan(rest) ? rest : open;
            if (gives.isPositive()) {
                release(draw, gives, occasion.part("line %d draw %d".formatted(line.position(), draw.position())));
                rest = rest.minus(gives);
            }
        }
        if (rest.isPositive()) {
            throw new BrokenInvariant(
                    "Line %d is to give back %s more than is set aside for it".formatted(line.id(), rest));
        }
    }

    private void release(Draw draw, Money amount, Occasion occasion) {
        Outcome<Posted> released = ledger.release(draw.holdId(), amount, occasion);
        if (!released.isDone()) {
            throw new BrokenInvariant(
                    "Hold %d does not give back %s: %s".formatted(draw.holdId(), amount, released.why()));
        }
    }
}
