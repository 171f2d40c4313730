package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.ledger.AccountKind;
import org.carepurse.money.Sterling;

/** Adds up the journal's moves of a plan's money, or of one line's, goal by goal. */
@ApplicationScoped
class Flows {

    static final long NO_GOAL = 0;

    private static final String BEFORE = "e.effective_on < ?2";
    private static final String UNTIL = "e.effective_on <= ?3";

    /** Takes two columns, whether an entry was before, and which entries count. Each move of a pot once, each move of a funding line once; a move between the two so stands on both sides. */
    private static final String FLOWS =
            """
            SELECT goal_id, from_kind, to_kind, is_before, SUM(amount_pence) FROM (
                SELECT pot.goal_id, m.from_kind, m.to_kind, %3$s AS is_before, m.amount_pence
                  FROM pot JOIN journal_move m ON m.from_owner_id = pot.id JOIN journal_entry e ON e.id = m.entry_id
                 WHERE pot.%1$s = ?1 AND m.from_kind IN ('AVAILABLE', 'HELD') AND %4$s
                UNION ALL
                SELECT pot.goal_id, m.from_kind, m.to_kind, %3$s, m.amount_pence
                  FROM pot JOIN journal_move m ON m.to_owner_id = pot.id JOIN journal_entry e ON e.id = m.entry_id
                 WHERE pot.%1$s = ?1 AND m.from_kind IN ('UNALLOCATED', 'OWED', 'PAID') AND %4$s
                UNION ALL
                SELECT 0, m.from_kind, m.to_kind, %3$s, m.amount_pence
                  FROM funding_line line JOIN journal_move m ON m.from_owner_id = line.id
                  JOIN journal_entry e ON e.id = m.entry_id
                 WHERE line.%2$s = ?1 AND %4$s
                UNION ALL
                SELECT 0, m.from_kind, m.to_kind, %3$s, m.amount_pence
                  FROM funding_line line JOIN journal_move m ON m.to_owner_id = line.id AND m.from_owner_id <> line.id
                  JOIN journal_entry e ON e.id = m.entry_id
                 WHERE line.%2$s = ?1 AND %4$s
            ) moves GROUP BY goal_id, from_kind, to_kind, is_before
            """;

    private final EntityManager entityManager;

    @Inject
    Flows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Flow> ofPlan(long planId, Period period) {
        return read(FLOWS.formatted("plan_id", "plan_id", BEFORE, UNTIL), planId, period.from(), period.to());
    }

    List<Flow> ofLine(long lineId, Period period) {
        return read(FLOWS.formatted("line_id", "id", BEFORE, UNTIL), lineId, period.from(), period.to());
    }

    /** Everything that ever happened to the line, these entries by themselves and all others as before them. */
    List<Flow> ofLine(long lineId, Collection<Long> entries) {
        String before = entries.isEmpty()
                ? "TRUE"
                : "e.id NOT IN (%s)"
                        .formatted(entries.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return read(FLOWS.formatted("line_id", "id", before, "TRUE"), lineId);
    }

    private List<Flow> read(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        List<?> rows = query.getResultList();
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
