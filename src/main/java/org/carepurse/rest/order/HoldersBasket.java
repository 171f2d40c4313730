package org.carepurse.rest.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.BasketLine;
import org.carepurse.order.Baskets;
import org.carepurse.order.CheckedLine;
import org.carepurse.order.OrderCheck;
import org.carepurse.order.Purchase;
import org.carepurse.order.Wanted;
import org.carepurse.outcome.NotFound;

/** What lies in the basket of a plan's holder now, for those who may buy for them. */
@ApplicationScoped
class HoldersBasket {

    private final Plans plans;
    private final Baskets baskets;
    private final OrderCheck check;
    private final Access access;

    @Inject
    HoldersBasket(Plans plans, Baskets baskets, OrderCheck check, Access access) {
        this.plans = plans;
        this.baskets = baskets;
        this.check = check;
        this.access = access;
    }

    /** The plan whose holder's basket it is, also when that is empty. */
    Plan plan(SignedIn who, String reference) {
        Plan plan = plans.show(who, reference);
        access.require(who, Permission.BUY, plan.whose());
        return plan;
    }

    /** @throws NotFound when it lies in another holder's basket */
    BasketLine line(SignedIn who, Plan plan, String reference) {
        BasketLine line = baskets.show(who, reference);
        if (line.holderId() != plan.holderId()) {
            throw new NotFound("basket line", reference);
        }
        return line;
    }

    List<BasketLine> lines(SignedIn who, Plan plan) {
        return baskets.of(who, plan.holderId());
    }

    /** Each line as it would be ordered now, in its order. */
    List<CheckedLine> checked(SignedIn who, Plan plan, List<BasketLine> lines) {
        return lines.isEmpty()
                ? List.of()
                : check.check(
                        who,
                        new Purchase(
                                plan.holderId(),
                                lines.stream()
                                        .map(line -> new Wanted(line.want(), line.reference(), null))
                                        .toList()));
    }
}
