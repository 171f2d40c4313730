package org.carepurse.signal;

import java.time.LocalDate;

/** Visits while the person was in hospital. The first and the last day do not count: they were at home for part of them. */
final class ServiceInHospital implements SignalRule {

    @Override
    public SignalKind kind() {
        return SignalKind.SERVICE_IN_HOSPITAL;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', fact.id, delivery.provider_id) AS about, COUNT(*) AS measured, MAX(fact.person_id) AS person_id,
                       MAX(delivery.provider_id) AS provider_id,
                       GROUP_CONCAT(DISTINCT placed_order.reference ORDER BY placed_order.id DESC SEPARATOR ' ') AS evidence
                  FROM noted_fact fact JOIN delivery ON delivery.holder_id = fact.person_id
                  JOIN order_line line ON line.id = delivery.line_id JOIN placed_order ON placed_order.id = line.order_id
                 WHERE fact.commissioner_id = ? AND fact.kind = 'HOSPITAL' AND fact.taken_back_at IS NULL
                   AND delivery.delivered_on > fact.from_day
                   AND (fact.to_day IS NULL OR delivery.delivered_on < fact.to_day)
                   AND """
                + GIVEN + """
                 GROUP BY fact.id, delivery.provider_id""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId};
    }
}
