package org.carepurse.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/**
 * What ordering asks of plans, many at a time: how they stand today, and which kinds of support each goal plans for. For
 * other use cases only: whether the person who asks may know it is for them to decide.
 */
@ApplicationScoped
public class PlannedSupport {

    /** A row for each planned cost of the plan, with the review that its stream wants; one row when nothing is planned. */
    private static final String ROWS =
            """
            SELECT plan.id, plan.reference, plan.state, plan.holder_id, plan.commissioner_id, plan.coordinator_id,
                   plan.starts_on, plan.ends_on, plan.review_grace_days, review.due_on, %s
              FROM %s
              LEFT JOIN planned_cost cost ON cost.plan_id = plan.id
              LEFT JOIN plan_review review ON review.plan_id = cost.plan_id AND review.stream = cost.stream
             WHERE %s.id IN (%%s)
            """;

    private static final String STANDINGS = ROWS.formatted("cost.id", "plan", "plan");
    private static final String GOALS = ROWS.formatted(
            "goal.id, goal.reference, goal.title, CASE WHEN cost.goal_id = goal.id THEN cost.category END",
            "goal JOIN plan ON plan.id = goal.plan_id",
            "goal");

    private final Tables tables;
    private final Clock clock;

    @Inject
    PlannedSupport(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** How each plan stands today, by the plan's record number. */
    public Map<Long, PlanStanding> standings(Collection<Long> planIds) {
        LocalDate today = London.today(clock);
        Object[] values = planIds.stream().distinct().toArray();
        return tables
                .read(STANDINGS.formatted(Tables.marks(values.length)), row -> standing(row, today), values)
                .stream()
                .collect(Collectors.toMap(PlanStanding::planId, Function.identity(), PlanStanding::and));
    }

    /** Each goal with how its plan stands today, by the goal's record number, as one of many questions. */
    public Supplier<Map<Long, PlannedGoal>> goals(Collection<Long> goalIds, Inquiry inquiry) {
        LocalDate today = London.today(clock);
        Object[] values = goalIds.stream().distinct().toArray();
        return inquiry.ask(
                GOALS.formatted(Tables.marks(values.length)),
                row -> goal(row, today),
                rows -> rows.stream().collect(Collectors.toMap(PlannedGoal::id, Function.identity(), PlannedGoal::and)),
                values);
    }

    private static PlannedGoal goal(ResultSet row, LocalDate today) throws SQLException {
        String category = row.getString(14);
        return new PlannedGoal(
                row.getLong(11),
                row.getString(12),
                row.getString(13),
                standing(row, today),
                category == null ? Set.of() : Set.of(category));
    }

    private static PlanStanding standing(ResultSet row, LocalDate today) throws SQLException {
        PlanState state = PlanState.valueOf(row.getString(3));
        int graceDays = row.getInt(9);
        LocalDate review = row.getObject(10, LocalDate.class);
        return new PlanStanding(
                row.getLong(1),
                row.getString(2),
                state,
                row.getLong(4),
                row.getLong(5),
                row.getObject(6, Long.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                state == PlanState.APPROVED && review != null && today.isAfter(review.plusDays(graceDays)));
    }
}
