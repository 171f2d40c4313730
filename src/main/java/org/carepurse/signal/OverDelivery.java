package org.carepurse.signal;

import java.time.LocalDate;

/** More hours of support for one person on one day than seems possible, in the last 90 days. */
final class OverDelivery implements SignalRule {

    private static final int DAYS = 90;

    @Override
    public SignalKind kind() {
        return SignalKind.OVER_DELIVERY;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', delivery.holder_id, delivery.delivered_on) AS about,
                       SUM(delivery.quantity_hundredths) DIV 100 AS measured, delivery.holder_id AS person_id, NULL AS provider_id,
                       GROUP_CONCAT(DISTINCT placed_order.reference ORDER BY placed_order.id DESC SEPARATOR ' ') AS evidence
                  FROM delivery JOIN order_line line ON line.id = delivery.line_id AND line.unit = 'HOUR'
                  JOIN placed_order ON placed_order.id = line.order_id
                 WHERE delivery.commissioner_id = ? AND delivery.delivered_on >= ? AND """
                + GIVEN + """
                 GROUP BY delivery.holder_id, delivery.delivered_on""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS)};
    }
}
