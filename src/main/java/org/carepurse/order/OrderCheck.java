package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;

/** Tells a buyer, before they order, what would happen to each line and why. Changes nothing. */
@ApplicationScoped
public class OrderCheck {

    private final OrderFacts facts;
    private final Access access;

    @Inject
    OrderCheck(OrderFacts facts, Access access) {
        this.facts = facts;
        this.access = access;
    }

    /** The lines in their order: what one of them takes from a pot, the next does not find. */
    public List<CheckedLine> check(SignedIn who, Purchase purchase) {
        KnownFacts known =
                facts.about(purchase.lines().stream().map(Wanted::want).toList());
        purchase.lines()
                .forEach(line -> access.require(
                        who,
                        Permission.BUY,
                        known.goal(purchase.holderId(), line.want().goalId())
                                .plan()
                                .whose()));
        return check(purchase, known, known.pots());
    }

    private static List<CheckedLine> check(Purchase purchase, KnownFacts known, PotsAtHand pots) {
        List<CheckedLine> checked = new ArrayList<>();
        for (Wanted wanted : purchase.lines()) {
            LineFacts line = known.about(purchase.holderId(), wanted, pots);
            List<Verdict> against = OrderRules.against(line);
            checked.add(new CheckedLine(
                    line, against, against.isEmpty() ? pots.draw(line.goal(), line.cost()) : List.of()));
        }
        return checked;
    }
}
