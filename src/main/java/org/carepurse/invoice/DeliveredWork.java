package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carepurse.order.Delivery;
import org.carepurse.order.DeliveryFile;
import org.carepurse.order.Order;
import org.carepurse.order.OrderLine;
import org.carepurse.order.Quantity;

/** What of an order can be invoiced: confirmed, and not approved on an invoice before. */
@ApplicationScoped
class DeliveredWork {

    private final DeliveryFile deliveries;

    @Inject
    DeliveredWork(DeliveryFile deliveries) {
        this.deliveries = deliveries;
    }

    /** One claim for each ordered line, over the days on which it was delivered, at the agreed price. */
    List<Claim> confirmedAndNotInvoiced(Order order) {
        Map<Long, List<Delivery>> byLine = deliveries.standingFor(order.id()).stream()
                .filter(delivery -> delivery.confirmed().compareTo(delivery.billed()) > 0)
                .collect(Collectors.groupingBy(delivery -> delivery.line().id(), TreeMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .filter(line -> order.line(line.getKey()).price().isPositive())
                .map(line -> claim(order.line(line.getKey()), line.getValue()))
                .toList();
    }

    private static Claim claim(OrderLine line, List<Delivery> delivered) {
        Quantity quantity = delivered.stream()
                .map(delivery -> delivery.confirmed().minus(delivery.billed()))
                .reduce(Quantity.NONE, Quantity::plus);
        ServicePeriod period = new ServicePeriod(
                delivered.get(0).day(), delivered.get(delivered.size() - 1).day());
        return new Claim(line.id(), period, quantity, line.price());
    }
}
