package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carepurse.order.Delivery;
import org.carepurse.order.DeliveryFile;
import org.carepurse.order.Order;
import org.carepurse.order.Quantity;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What of an order can be invoiced: confirmed, and not approved on an invoice before. */
@ApplicationScoped
class DeliveredWork {

    /** The dearest of a line comes first: what was given, then what was missed. */
    private record Priced(long orderLineId, Money each) implements Comparable<Priced> {

        static Priced of(Delivery delivery) {
            return new Priced(delivery.line().id(), delivery.agreed());
        }

        @Override
        public int compareTo(Priced other) {
            int byLine = Long.compare(orderLineId, other.orderLineId);
            return byLine == 0 ? other.each.compareTo(each) : byLine;
        }
    }

    private final DeliveryFile deliveries;
    private final Clock clock;

    @Inject
    DeliveredWork(DeliveryFile deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** One claim for each ordered line and price, over the days on which it was delivered: what was missed stands apart. */
    List<Claim> confirmedAndNotInvoiced(Order order) {
        Map<Priced, List<Delivery>> byLine = deliveries.standingFor(order.id()).stream()
                .filter(delivery -> !delivery.day().isAfter(London.today(clock)))
                .filter(delivery -> delivery.confirmed().compareTo(delivery.billed()) > 0)
                .collect(Collectors.groupingBy(Priced::of, TreeMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .filter(line -> line.getKey().each().isPositive())
                .map(line -> claim(line.getKey(), line.getValue()))
                .toList();
    }

    private static Claim claim(Priced line, List<Delivery> delivered) {
        Quantity quantity = delivered.stream()
                .map(delivery -> delivery.confirmed().minus(delivery.billed()))
                .reduce(Quantity.NONE, Quantity::plus);
        ServicePeriod period = new ServicePeriod(
                delivered.get(0).day(), delivered.get(delivered.size() - 1).day());
        return new Claim(line.orderLineId(), period, quantity, line.each());
    }
}
