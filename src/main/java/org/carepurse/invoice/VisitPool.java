package org.carepurse.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.joda.money.Money;

/**
 * The deliveries of an order while an invoice is matched: each unit is used for one line only. What a line asks for one tells
 * which visits it means, those that were given or those that were missed; among these the oldest come first.
 */
class VisitPool {

    private record Stock(long deliveryId, Visit.Part part) {}

    private final List<Visit> visits;
    private final Map<Stock, Quantity> used = new HashMap<>();

    VisitPool(List<Visit> visits) {
        this.visits = List.copyOf(visits);
    }

    /** Takes up to so much of what stands in this part within the claim's line and period. */
    List<VisitUse> take(Visit.Part part, Claim claim, Quantity wanted) {
        List<VisitUse> uses = new ArrayList<>();
        Quantity open = wanted;
        for (Visit visit : meantBy(claim)) {
            Quantity taken = takeFrom(visit, part, open);
            if (!taken.isNone()) {
                uses.add(new VisitUse(visit.deliveryId(), taken));
                open = open.minus(taken);
            }
        }
        return uses;
    }

    private List<Visit> meantBy(Claim claim) {
        return visits.stream()
                .filter(visit -> visit.orderLineId() == claim.orderLineId())
                .filter(visit -> claim.period().holds(visit.day()))
                .sorted(Comparator.comparing((Visit visit) ->
                                claim.unitPrice().minus(visit.agreed()).abs())
                        .thenComparing(Visit::day)
                        .thenComparing(Visit::deliveryId))
                .toList();
    }

    /** What was agreed for all of these: one amount for each price, rounded once. */
    Money agreedFor(List<VisitUse> uses) {
        Map<Money, Quantity> byPrice = uses.stream()
                .collect(Collectors.toMap(
                        use -> visit(use.deliveryId()).agreed(), VisitUse::quantity, Quantity::plus, TreeMap::new));
        return byPrice.entrySet().stream()
                .map(priced -> priced.getValue().at(priced.getKey()))
                .reduce(Sterling.NONE, Money::plus);
    }

    private Visit visit(long deliveryId) {
        return visits.stream()
                .filter(visit -> visit.deliveryId() == deliveryId)
                .findFirst()
                .orElseThrow();
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
