package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;

/** Writes new orders, many in one journey to the database for each table, within the caller's transaction. */
@ApplicationScoped
class OrderRows {

    private static final String ORDERS =
            "placed_order (id, reference, commissioner_id, holder_id, plan_id, provider_id,"
                    + " placed_by, placed_at, state, version)";
    private static final String LINES =
            "order_line (id, order_id, position, service_name, unit, price_pence, occasions,"
                    + " cost_pence, delivered_hundredths, cancelled_hundredths, " + Want.COLUMNS + ")";
    private static final String DRAWS = "order_draw (line_id, position, pot_id, hold_id, pence)";

    private final EntityManager entityManager;

    @Inject
    OrderRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void write(List<Order> orders) {
        List<OrderLine> lines =
                orders.stream().flatMap(order -> order.lines().stream()).toList();
        insert(ORDERS, orders.stream().map(OrderRows::row).toList());
        insert(LINES, lines.stream().map(OrderRows::row).toList());
        insert(DRAWS, lines.stream().flatMap(OrderRows::draws).toList());
    }

    /** A line of one holder's basket. */
    record InBasket(long holderId, String line) {}

    void clearFromBaskets(List<InBasket> lines) {
        if (!lines.isEmpty()) {
            run(
                    "DELETE FROM basket_line WHERE (holder_id, reference) IN ("
                            + String.join(", ", Collections.nCopies(lines.size(), marks(2))) + ")",
                    lines.stream()
                            .flatMap(line -> Stream.of(line.holderId(), line.line()))
                            .toList());
        }
    }

    private static List<Object> row(Order order) {
        return List.of(
                order.id(),
                order.reference(),
                order.commissionerId(),
                order.holderId(),
                order.planId(),
                order.providerId(),
                order.placedBy(),
                LocalDateTime.ofInstant(order.placedAt(), ZoneOffset.UTC),
                order.state().name(),
                0);
    }

    private static List<Object> row(OrderLine line) {
        List<Object> row = new ArrayList<>(List.of(
                line.id(),
                line.order().id(),
                line.position(),
                line.serviceName(),
                line.unit().name(),
                Sterling.inPence(line.price()),
                line.occasions(),
                Sterling.inPence(line.cost()),
                line.delivered().hundredths(),
                line.cancelled().hundredths()));
        row.addAll(line.want().row());
        return row;
    }

    private static Stream<List<Object>> draws(OrderLine line) {
        return line.draws().stream()
                .map(draw -> List.of(
                        line.id(), draw.position(), draw.potId(), draw.holdId(), Sterling.inPence(draw.amount())));
    }

    private void insert(String table, List<List<Object>> rows) {
        if (!rows.isEmpty()) {
            String values = String.join(
                    ", ", Collections.nCopies(rows.size(), marks(rows.get(0).size())));
            run(
                    "INSERT INTO " + table + " VALUES " + values,
                    rows.stream().flatMap(List::stream).toList());
        }
    }

    private static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    private void run(String sql, List<?> values) {
        try (PreparedStatement statement =
                entityManager.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new OrdersNotWritten(failure);
        }
    }
}
