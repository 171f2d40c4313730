package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanStanding;
import org.carepurse.careplan.PlanState;
import org.carepurse.careplan.PlannedGoal;
import org.carepurse.money.Sterling;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;

/**
 * Which pots pay for a goal, first the one that the plan draws on first. One query, however many goals or holders are
 * asked for. For other use cases only: whether the person who asks may know it is for them to decide.
 */
@ApplicationScoped
public class PayingPots {

    private static final String POTS =
            """
            SELECT pot.id, pot.reference, goal.id, goal.reference, goal.title, line.id, line.stream, pot.holding,
                   line.ring_fenced, line.draw_order, line.closed_on IS NOT NULL, plan.id, plan.reference, plan.state, plan.commissioner_id,
                   plan.holder_id, plan.coordinator_id, COALESCE(balance.available_pence, 0)
              FROM pot
              JOIN goal ON goal.id = pot.goal_id
              JOIN funding_line line ON line.id = pot.line_id
              JOIN plan ON plan.id = pot.plan_id
              LEFT JOIN pot_balance balance ON balance.pot_id = pot.id
             WHERE %s IN (%s)
             ORDER BY goal.place_in_plan, line.draw_order, line.id
            """;

    private static final String OF_GOALS =
            """
            SELECT pot.id, pot.reference, pot.goal_id, line.id, line.stream, pot.holding, line.ring_fenced,
                   line.draw_order, line.closed_on IS NOT NULL, COALESCE(balance.available_pence, 0)
              FROM pot
              JOIN funding_line line ON line.id = pot.line_id
              LEFT JOIN pot_balance balance ON balance.pot_id = pot.id
             WHERE pot.goal_id IN (%s) AND line.standing = 'OPEN'
             ORDER BY line.draw_order, line.id
            """;

    private final Tables tables;

    @Inject
    PayingPots(Tables tables) {
        this.tables = tables;
    }

    /** The pots of one goal, in draw order. */
    public List<PayingPot> forGoal(long goalId) {
        return found("pot.goal_id", List.of(goalId));
    }

    /**
     * The pots of each goal, in draw order, by the goal's record number; a goal without pots is not in the map. One of many
     * questions, after that of the goals: what is known of them and their plans is not read again.
     */
    public Supplier<Map<Long, List<PayingPot>>> forGoals(
            Collection<Long> goalIds, Supplier<Map<Long, PlannedGoal>> goals, Inquiry inquiry) {
        Object[] values = goalIds.stream().distinct().toArray();
        return inquiry.ask(
                OF_GOALS.formatted(Tables.marks(values.length)),
                row -> pot(goals.get().get(row.getLong(3)), row),
                pots -> pots.stream().collect(Collectors.groupingBy(PayingPot::goalId)),
                values);
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

    private List<PayingPot> found(String column, Collection<Long> ids) {
        Object[] values = ids.stream().distinct().toArray();
        return values.length == 0
                ? List.of()
                : tables.read(POTS.formatted(column, Tables.marks(values.length)), PayingPots::pot, values);
    }

    private static PayingPot pot(PlannedGoal goal, ResultSet row) throws SQLException {
        PlanStanding plan = goal.plan();
        return new PayingPot(
                row.getLong(1),
                row.getString(2),
                goal.id(),
                goal.reference(),
                goal.title(),
                row.getLong(4),
                FundingStream.valueOf(row.getString(5)),
                Holding.valueOf(row.getString(6)),
                row.getBoolean(7),
                row.getInt(8),
                row.getBoolean(9),
                plan.planId(),
                plan.reference(),
                plan.state(),
                plan.commissionerId(),
                plan.holderId(),
                plan.coordinatorId(),
                Sterling.pence(row.getLong(10)));
    }

    private static PayingPot pot(ResultSet row) throws SQLException {
        return new PayingPot(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                FundingStream.valueOf(row.getString(7)),
                Holding.valueOf(row.getString(8)),
                row.getBoolean(9),
                row.getInt(10),
                row.getBoolean(11),
                row.getLong(12),
                row.getString(13),
                PlanState.valueOf(row.getString(14)),
                row.getLong(15),
                row.getLong(16),
                row.getObject(17, Long.class),
                Sterling.pence(row.getLong(18)));
    }
}
