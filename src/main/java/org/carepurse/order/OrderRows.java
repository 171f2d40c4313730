package org.carepurse.order;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.table.Journey;

/** New orders as rows, on their way to the database. */
final class OrderRows {

    private static final String ORDERS =
            "INSERT INTO placed_order (id, reference, commissioner_id, holder_id, plan_id, provider_id,"
                    + " placed_by, placed_at, state, version) VALUES ";
    private static final String LINES =
            "INSERT INTO order_line (id, order_id, position, service_name, unit, price_pence, price_kind,"
                    + " missed_percent, notice_days, occasions,"
                    + " cost_pence, delivered_hundredths, cancelled_hundredths, " + Want.COLUMNS + ") VALUES ";
    private static final String DRAWS = "INSERT INTO order_draw (line_id, position, pot_id, hold_id, pence) VALUES ";

    private OrderRows() {}

    static void add(List<Order> orders, Journey journey) {
        List<OrderLine> lines =
                orders.stream().flatMap(order -> order.lines().stream()).toList();
        journey.add(ORDERS, orders.stream().map(OrderRows::row).toList());
        journey.add(LINES, lines.stream().map(OrderRows::row).toList());
        journey.add(DRAWS, lines.stream().flatMap(OrderRows::draws).toList());
    }

    /** A line of one holder's basket. */
    record InBasket(long holderId, String line) {}

    static void clearFromBaskets(List<InBasket> lines, Journey journey) {
        if (!lines.isEmpty()) {
            journey.change(
                    "DELETE FROM basket_line WHERE (holder_id, reference) IN ("
                            + String.join(", ", Collections.nCopies(lines.size(), "(?, ?)")) + ")",
                    lines.stream()
                            .flatMap(line -> Stream.<Object>of(line.holderId(), line.line()))
                            .toList());
        }
    }

    private static Object[] row(Order order) {
        return new Object[] {
            order.id(),
            order.reference(),
            order.commissionerId(),
            order.holderId(),
            order.planId(),
            order.providerId(),
            order.placedBy(),
            LocalDateTime.ofInstant(order.placedAt(), ZoneOffset.UTC),
            order.state().name(),
            0
        };
    }

    private static Object[] row(OrderLine line) {
        List<Object> row = new ArrayList<>(List.of(
                line.id(),
                line.order().id(),
                line.position(),
                line.serviceName(),
                line.unit().name(),
                Sterling.inPence(line.price()),
                line.priceKind().name(),
                line.missed().percent(),
                line.missed().noticeDays(),
                line.occasions(),
                Sterling.inPence(line.cost()),
                line.delivered().hundredths(),
                line.cancelled().hundredths()));
        row.addAll(line.want().row());
        return row.toArray();
    }

    private static Stream<Object[]> draws(OrderLine line) {
        return line.draws().stream()
                .map(draw -> new Object[] {
                    line.id(), draw.position(), draw.potId(), draw.holdId(), Sterling.inPence(draw.amount())
                });
    }
}
