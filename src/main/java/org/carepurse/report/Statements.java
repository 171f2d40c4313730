package org.carepurse.report;

import static org.carepurse.ledger.AccountKind.AVAILABLE;
import static org.carepurse.ledger.AccountKind.HELD;
import static org.carepurse.ledger.AccountKind.UNALLOCATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.budget.PurseMovements;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.AccountKind;
import org.carepurse.money.Sterling;

/** Draws up the statement of a plan's money for a period, from the journal alone. */
@ApplicationScoped
public class Statements {

    /** Each move of a pot once, each move of a funding line once; a move between the two so stands on both sides. */
    private static final String FLOWS =
            """
            SELECT goal_id, from_kind, to_kind, is_before, SUM(amount_pence) FROM (
                SELECT pot.goal_id, m.from_kind, m.to_kind, e.effective_on < ?2 AS is_before, m.amount_pence
                  FROM pot JOIN journal_move m ON m.from_owner_id = pot.id JOIN journal_entry e ON e.id = m.entry_id
                 WHERE pot.plan_id = ?1 AND m.from_kind IN ('AVAILABLE', 'HELD') AND e.effective_on <= ?3
                UNION ALL
                SELECT pot.goal_id, m.from_kind, m.to_kind, e.effective_on < ?2, m.amount_pence
                  FROM pot JOIN journal_move m ON m.to_owner_id = pot.id JOIN journal_entry e ON e.id = m.entry_id
                 WHERE pot.plan_id = ?1 AND m.from_kind IN ('UNALLOCATED', 'OWED', 'PAID') AND e.effective_on <= ?3
                UNION ALL
                SELECT 0, m.from_kind, m.to_kind, e.effective_on < ?2, m.amount_pence
                  FROM funding_line line JOIN journal_move m ON m.from_owner_id = line.id
                  JOIN journal_entry e ON e.id = m.entry_id
                 WHERE line.plan_id = ?1 AND e.effective_on <= ?3
                UNION ALL
                SELECT 0, m.from_kind, m.to_kind, e.effective_on < ?2, m.amount_pence
                  FROM funding_line line JOIN journal_move m ON m.to_owner_id = line.id AND m.from_owner_id <> line.id
                  JOIN journal_entry e ON e.id = m.entry_id
                 WHERE line.plan_id = ?1 AND e.effective_on <= ?3
            ) moves GROUP BY goal_id, from_kind, to_kind, is_before
            """;

    private static final long NO_GOAL = 0;

    private final EntityManager entityManager;
    private final Plans plans;
    private final People people;
    private final PurseMovements movements;
    private final Access access;

    @Inject
    Statements(EntityManager entityManager, Plans plans, People people, PurseMovements movements, Access access) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.people = people;
        this.movements = movements;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such plan */
    public Statement of(SignedIn who, String planReference, Period period) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_PURSE, plan.whose());
        List<Flow> all = flows(plan.id(), period);
        Map<Long, List<Flow>> byGoal = all.stream().collect(Collectors.groupingBy(Flow::goalId));
        return new Statement(
                plan.reference(),
                people.person(plan.holderId()).name(),
                period,
                StatementLine.of("", EnumSet.of(UNALLOCATED, AVAILABLE, HELD), all),
                StatementLine.of("", EnumSet.of(UNALLOCATED), byGoal.getOrDefault(NO_GOAL, List.of())),
                plan.goals().stream().map(goal -> lineOf(goal, byGoal)).toList(),
                movements.between(who, planReference, period.from(), period.to()));
    }

    private static StatementLine lineOf(Goal goal, Map<Long, List<Flow>> byGoal) {
        return StatementLine.of(goal.title(), EnumSet.of(AVAILABLE, HELD), byGoal.getOrDefault(goal.id(), List.of()));
    }

    private List<Flow> flows(long planId, Period period) {
        List<?> rows = entityManager
                .createNativeQuery(FLOWS)
                .setParameter(1, planId)
                .setParameter(2, period.from())
                .setParameter(3, period.to())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Statements::flow).toList();
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
