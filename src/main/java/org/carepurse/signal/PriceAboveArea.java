package org.carepurse.signal;

import java.time.LocalDate;

/** A price ordered at that is so many per cent above what the other providers of the borough ask on average for the same; with three others at least. */
final class PriceAboveArea implements SignalRule {

    private static final int DAYS = 90;

    @Override
    public SignalKind kind() {
        return SignalKind.PRICE_ABOVE_AREA;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', bought.service_id, bought.price_pence) AS about,
                       100 * bought.price_pence DIV AVG(price.price_pence) - 100 AS measured, NULL AS person_id, bought.provider_id,
                       bought.evidence
                  FROM (SELECT line.service_id, line.price_pence, line.unit, placed_order.provider_id,
                               GROUP_CONCAT(placed_order.reference ORDER BY placed_order.id DESC SEPARATOR ' ') AS evidence
                          FROM placed_order JOIN order_line line ON line.order_id = placed_order.id
                         WHERE placed_order.commissioner_id = ? AND placed_order.placed_at >= ? AND line.price_kind = 'PER_UNIT'
                         GROUP BY line.service_id, line.price_pence, line.unit, placed_order.provider_id) bought
                  JOIN service ON service.id = bought.service_id
                  JOIN service other ON other.category = service.category AND other.borough = service.borough
                       AND other.commissioner_id = service.commissioner_id AND other.provider_id <> service.provider_id
                  JOIN price ON price.service_id = other.id AND price.unit = bought.unit AND price.kind = 'PER_UNIT'
                       AND price.from_day <= ?
                 WHERE service.borough <> ''
                 GROUP BY bought.service_id, bought.price_pence, bought.provider_id, bought.evidence
                HAVING COUNT(DISTINCT other.provider_id) >= 3""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS), today};
    }
}
