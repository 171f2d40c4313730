package org.carepurse.order;

import org.carepurse.budget.PlanAtWork;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Hold;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.InventedServices.Offered;
import org.carepurse.testing.CarePurseInstance;

/** An order that {@link AnOrder} made, with everyone around it. Whatever it is asked is read from the database at that moment. */
public record OrderAtWork(CarePurseInstance instance, PlanAtWork plan, Offered offered, String reference) {

    public SignedIn holder() {
        return plan.holder();
    }

    /** Somebody who works for the provider. */
    public SignedIn staff() {
        return offered.staff();
    }

    public Order order() {
        return instance.get(OrderFile.class).show(holder(), reference);
    }

    /** The only line. */
    public OrderLine line() {
        return order().lines().get(0);
    }

    /** The hold of the only line's only pot. */
    public Hold hold() {
        return instance.get(Ledger.class).findHold(line().draws().get(0).holdId());
    }

    /** What the only pot has. */
    public Balance balance() {
        return instance.get(Ledger.class).balanceOf(plan.pot().potId());
    }
}
