package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanState;

/**
 * Which pots pay for a goal, first the one that the plan draws on first. One query, however many goals or holders are
 * asked for. For other use cases only: whether the person who asks may know it is for them to decide.
 */
@ApplicationScoped
public class PayingPots {

    private static final String POTS =
            """
            SELECT pot.id, pot.reference, goal.id, goal.reference, goal.title, line.id, line.stream, pot.holding,
                   line.ring_fenced, line.draw_order, plan.id, plan.reference, plan.state, plan.commissioner_id,
                   plan.holder_id, plan.coordinator_id, COALESCE(balance.available_pence, 0)
              FROM pot
              JOIN goal ON goal.id = pot.goal_id
              JOIN funding_line line ON line.id = pot.line_id
              JOIN plan ON plan.id = pot.plan_id
              LEFT JOIN pot_balance balance ON balance.pot_id = pot.id
             WHERE %s IN (%s)
             ORDER BY goal.place_in_plan, line.draw_order, line.id
            """;

    private final EntityManager entityManager;

    @Inject
    PayingPots(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The pots of one goal, in draw order. */
    public List<PayingPot> forGoal(long goalId) {
        return found("pot.goal_id", List.of(goalId));
    }

    /** The pots of each goal, in draw order, by the goal's record number; a goal without pots is not in the map. */
    public Map<Long, List<PayingPot>> forGoals(Collection<Long> goalIds) {
        return found("pot.goal_id", goalIds).stream().collect(Collectors.groupingBy(PayingPot::goalId));
    }

    /** All pots of one plan: goal by goal, and in draw order within a goal. */
    public List<PayingPot> forPlan(long planId) {
        return found("pot.plan_id", List.of(planId));
    }

    /** All pots of each holder, over all their plans, by the holder's record number. */
    public Map<Long, List<PayingPot>> forHolders(Collection<Long> holderIds) {
        return found("plan.holder_id", holderIds).stream().collect(Collectors.groupingBy(PayingPot::holderId));
    }

    /** These pots, by their own record numbers. */
    public Map<Long, PayingPot> byId(Collection<Long> potIds) {
        return found("pot.id", potIds).stream().collect(Collectors.toMap(PayingPot::potId, pot -> pot));
    }

    /** Record numbers are ours and whole numbers, so they can stand in the text of a query of any length. */
    private List<PayingPot> found(String column, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String in = ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows =
                entityManager.createNativeQuery(POTS.formatted(column, in)).getResultList();
        return rows.stream().map(Row::of).map(PayingPots::pot).toList();
    }

    private static PayingPot pot(Row row) {
        return new PayingPot(
                row.number(0),
                row.text(1),
                row.number(2),
                row.text(3),
                row.text(4),
                row.number(5),
                row.one(6, FundingStream.class),
                row.one(7, Holding.class),
                row.yes(8),
                (int) row.number(9),
                row.number(10),
                row.text(11),
                row.one(12, PlanState.class),
                row.number(13),
                row.number(14),
                row.numberOrNull(15),
                row.pence(16));
    }
}
