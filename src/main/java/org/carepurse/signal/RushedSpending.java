package org.carepurse.signal;

import java.time.LocalDate;

/** How many per cent of all that a plan ordered it ordered in its last 60 days. Only plans of half a year or more that ended in the last 30 days, or end within 60. */
final class RushedSpending implements SignalRule {

    @Override
    public SignalKind kind() {
        return SignalKind.RUSHED_SPENDING;
    }

    @Override
    public String question() {
        return """
                SELECT CAST(plan.id AS CHAR) AS about,
                       100 * SUM(CASE WHEN placed_order.placed_at >= DATE_SUB(plan.ends_on, INTERVAL 60 DAY)
                                      THEN line.cost_pence ELSE 0 END) DIV SUM(line.cost_pence) AS measured,
                       plan.holder_id AS person_id, NULL AS provider_id,
                       GROUP_CONCAT(DISTINCT CASE WHEN placed_order.placed_at >= DATE_SUB(plan.ends_on, INTERVAL 60 DAY)
                                                  THEN placed_order.reference END
                                    ORDER BY placed_order.id DESC SEPARATOR ' ') AS evidence
                  FROM plan JOIN placed_order ON placed_order.plan_id = plan.id
                  JOIN order_line line ON line.order_id = placed_order.id
                 WHERE plan.commissioner_id = ? AND plan.ends_on BETWEEN ? AND ?
                   AND DATEDIFF(plan.ends_on, plan.starts_on) >= 182 AND placed_order.state NOT IN ('DECLINED', 'CANCELLED')
                 GROUP BY plan.id, plan.holder_id
                HAVING SUM(line.cost_pence) > 0""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(30), today.plusDays(60)};
    }
}
