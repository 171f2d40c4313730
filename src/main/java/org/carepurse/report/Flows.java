package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.carepurse.ledger.AccountKind;
import org.carepurse.money.Sterling;

/** Adds up the journal's moves of a plan's money, or of one line's, goal by goal. */
@ApplicationScoped
class Flows {

    static final long NO_GOAL = 0;

    /** Each move of a pot once, each move of a funding line once; a move between the two so stands on both sides. */
    private static final String FLOWS =
            """
            SELECT goal_id, from_kind, to_kind, is_before, SUM(amount_pence) FROM (
                SELECT pot.goal_id, m.from_kind, m.to_kind, e.effective_on < ?2 AS is_before, m.amount_pence
                  FROM pot JOIN journal_move m ON m.from_owner_id = pot.id JOIN journal_entry e ON e.id = m.entry_id
                 WHERE pot.%1$s = ?1 AND m.from_kind IN ('AVAILABLE', 'HELD') AND e.effective_on <= ?3
                UNION ALL
                SELECT pot.goal_id, m.from_kind, m.to_kind, e.effective_on < ?2, m.amount_pence
                  FROM pot JOIN journal_move m ON m.to_owner_id = pot.id JOIN journal_entry e ON e.id = m.entry_id
                 WHERE pot.%1$s = ?1 AND m.from_kind IN ('UNALLOCATED', 'OWED', 'PAID') AND e.effective_on <= ?3
                UNION ALL
                SELECT 0, m.from_kind, m.to_kind, e.effective_on < ?2, m.amount_pence
                  FROM funding_line line JOIN journal_move m ON m.from_owner_id = line.id
                  JOIN journal_entry e ON e.id = m.entry_id
                 WHERE line.%2$s = ?1 AND e.effective_on <= ?3
                UNION ALL
                SELECT 0, m.from_kind, m.to_kind, e.effective_on < ?2, m.amount_pence
                  FROM funding_line line JOIN journal_move m ON m.to_owner_id = line.id AND m.from_owner_id <> line.id
                  JOIN journal_entry e ON e.id = m.entry_id
                 WHERE line.%2$s = ?1 AND e.effective_on <= ?3
            ) moves GROUP BY goal_id, from_kind, to_kind, is_before
            """;

    private final EntityManager entityManager;

    @Inject
    Flows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Flow> ofPlan(long planId, Period period) {
        return read(FLOWS.formatted("plan_id", "plan_id"), planId, period);
    }

    List<Flow> ofLine(long lineId, Period period) {
        return read(FLOWS.formatted("line_id", "id"), lineId, period);
    }

    private List<Flow> read(String sql, long id, Period period) {
        List<?> rows = entityManager
                .createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, period.from())
                .setParameter(3, period.to())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Flows::flow).toList();
    }

    private static Flow flow(Object[] row) {
        return new Flow(
                ((Number) row[0]).longValue(),
                AccountKind.valueOf((String) row[1]),
                AccountKind.valueOf((String) row[2]),
                ((Number) row[3]).intValue() == 1,
                Sterling.pence(((Number) row[4]).longValue()));
    }
}
