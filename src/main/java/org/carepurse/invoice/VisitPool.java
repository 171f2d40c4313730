package org.carepurse.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.order.Quantity;

/** The deliveries of an order while an invoice is matched: each unit is used for one line only, the oldest first. */
class VisitPool {

    private record Stock(long deliveryId, Visit.Part part) {}

    private final List<Visit> visits;
    private final Map<Stock, Quantity> used = new HashMap<>();

    VisitPool(List<Visit> visits) {
        this.visits = visits.stream()
                .sorted(Comparator.comparing(Visit::day).thenComparing(Visit::deliveryId))
                .toList();
    }

    /** Takes up to so much of what stands in this part within the claim's line and period. */
    List<VisitUse> take(Visit.Part part, Claim claim, Quantity wanted) {
        List<VisitUse> uses = new ArrayList<>();
        Quantity open = wanted;
        for (Visit visit : visits) {
            if (visit.orderLineId() == claim.orderLineId() && claim.period().holds(visit.day())) {
                Quantity taken = takeFrom(visit, part, open);
                if (!taken.isNone()) {
                    uses.add(new VisitUse(visit.deliveryId(), taken));
                    open = open.minus(taken);
                }
            }
        }
        return uses;
    }

    private Quantity takeFrom(Visit visit, Visit.Part part, Quantity wanted) {
        Stock stock = new Stock(visit.deliveryId(), part);
        Quantity usedBefore = used.getOrDefault(stock, Quantity.NONE);
        Quantity left = visit.in(part).minus(usedBefore);
        Quantity taken = wanted.compareTo(left) < 0 ? wanted : left;
        used.put(stock, usedBefore.plus(taken));
        return taken;
    }
}
