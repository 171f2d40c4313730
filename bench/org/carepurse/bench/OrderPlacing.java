package org.carepurse.bench;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.directory.Unit;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.order.InventedServices;
import org.carepurse.order.Kinship;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Purchase;
import org.carepurse.order.Quantity;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.order.Wanted;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Placing an order through its use case: every rule, the order and its line, the hold, the trail. */
final class OrderPlacing implements Contender {

    private static final String CATEGORY = "PHYSIOTHERAPY";
    private static final Money PLENTY = Sterling.pounds("10000000");
    private static final Money PENNY = Sterling.pence(1);

    private record Buyer(SignedIn who, Purchase purchase) {}

    private final CarePurseInstance carePurse = CarePurseInstance.shared();
    private final PlaceOrder placing = carePurse.get(PlaceOrder.class);
    private final List<Buyer> buyers = new ArrayList<>();
    private final Load load;

    OrderPlacing(Load load) {
        this.load = load;
        InventedPeople people = InventedPeople.in(carePurse);
        long service = InventedServices.among(carePurse, people)
                .offering(CATEGORY, "Physiotherapy", Unit.ITEM, PENNY)
                .serviceId();
        for (int pot = 0; pot < load.pots(); pot++) {
            buyers.add(aBuyer(people, service));
        }
    }

    @Override
    public String name() {
        return "placing an order";
    }

    @Override
    public void buy(int caller) {
        Buyer buyer = buyers.get(load.potOf(caller));
        placing.place(buyer.who(), RequestKey.fresh(), buyer.purchase()).value();
    }

    private Buyer aBuyer(InventedPeople people, long service) {
        PlanAtWork plan = APlan.in(carePurse)
                .among(people)
                .goal(APlan.A_GOAL)
                .needing(FundingStream.OTHER_NHS, CATEGORY, PENNY, 1)
                .fundedWith(FundingStream.OTHER_NHS, PLENTY)
                .sorted(PLENTY)
                .approved();
        Want want = new Want(
                service,
                plan.pot().goalId(),
                Quantity.of(1),
                Schedule.once(London.today(carePurse.clock())),
                Kinship.NOT_RELATED,
                "");
        return new Buyer(plan.holder(), new Purchase(plan.holder().personId(), List.of(Wanted.of(want))));
    }
}
