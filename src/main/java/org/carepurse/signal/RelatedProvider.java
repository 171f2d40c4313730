package org.carepurse.signal;

import java.time.LocalDate;

/** Orders with a provider to which the holder or their nominee declared a relation, while the relation lasts and no exception stands. */
final class RelatedProvider implements SignalRule {

    @Override
    public SignalKind kind() {
        return SignalKind.RELATED_PROVIDER;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', tied.fact_id, placed_order.holder_id) AS about, COUNT(*) AS measured,
                       MAX(placed_order.holder_id) AS person_id, MAX(placed_order.provider_id) AS provider_id,
                       GROUP_CONCAT(placed_order.reference ORDER BY placed_order.id DESC SEPARATOR ' ') AS evidence
                  FROM (SELECT fact.id AS fact_id, fact.person_id AS holder_id, fact.provider_id, fact.from_day, fact.to_day
                          FROM noted_fact fact
                         WHERE fact.commissioner_id = ? AND fact.kind = 'RELATION' AND fact.taken_back_at IS NULL
                         UNION
                        SELECT fact.id, nominee.holder_id, fact.provider_id, fact.from_day, fact.to_day
                          FROM noted_fact fact JOIN nominee_appointment nominee ON nominee.nominee_id = fact.person_id
                         WHERE fact.commissioner_id = ? AND fact.kind = 'RELATION' AND fact.taken_back_at IS NULL) tied
                  JOIN placed_order ON placed_order.holder_id = tied.holder_id AND placed_order.provider_id = tied.provider_id
                  LEFT JOIN family_exception allowed ON allowed.holder_id = tied.holder_id
                       AND allowed.provider_id = tied.provider_id
                       AND DATE(placed_order.placed_at) BETWEEN allowed.from_day AND allowed.to_day
                 WHERE allowed.id IS NULL AND placed_order.state NOT IN ('DECLINED', 'CANCELLED')
                   AND DATE(placed_order.placed_at) >= tied.from_day
                   AND (tied.to_day IS NULL OR DATE(placed_order.placed_at) <= tied.to_day)
                 GROUP BY tied.fact_id, placed_order.holder_id""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, commissionerId};
    }
}
