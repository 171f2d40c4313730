package org.carepurse.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.time.London;

/**
 * What ordering asks of plans, many at a time: how they stand today, and which kinds of support each goal plans for. For
 * other use cases only: whether the person who asks may know it is for them to decide.
 */
@ApplicationScoped
public class PlannedSupport {

    private static final String STANDING =
            """
            plan.id, plan.reference, plan.state, plan.holder_id, plan.commissioner_id, plan.coordinator_id,
            plan.starts_on, plan.ends_on, plan.review_grace_days,
            (SELECT MIN(review.due_on) FROM plan_review review WHERE review.plan_id = plan.id
                AND review.stream IN (SELECT cost.stream FROM planned_cost cost WHERE cost.plan_id = plan.id))
            """;
    private static final String STANDINGS = "SELECT " + STANDING + " FROM plan WHERE plan.id IN (%s)";

    /** A row for each kind of support that a goal plans for, and one for a goal that plans for none. */
    private static final String GOALS = "SELECT " + STANDING
            + """
            , goal.id, goal.reference, goal.title, planned.category
              FROM goal JOIN plan ON plan.id = goal.plan_id LEFT JOIN planned_cost planned ON planned.goal_id = goal.id
             WHERE goal.id IN (%s)
            """;

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    PlannedSupport(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** How each plan stands today, by the plan's record number. */
    public Map<Long, PlanStanding> standings(Collection<Long> planIds) {
        LocalDate today = London.today(clock);
        return rows(STANDINGS, planIds).stream()
                .map(row -> standing(row, today))
                .collect(Collectors.toMap(PlanStanding::planId, Function.identity()));
    }

    /** Each goal with how its plan stands today, by the goal's record number; one question, however many goals. */
    public Map<Long, PlannedGoal> goals(Collection<Long> goalIds) {
        LocalDate today = London.today(clock);
        return rows(GOALS, goalIds).stream().collect(Collectors.groupingBy(row -> number(row[10]))).values().stream()
                .map(rows -> goal(rows, today))
                .collect(Collectors.toMap(PlannedGoal::id, Function.identity()));
    }

    /** Record numbers are ours and whole numbers, so they can stand in the text of a query of any length. */
    private List<Object[]> rows(String sql, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String in = ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = entityManager.createNativeQuery(sql.formatted(in)).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static PlannedGoal goal(List<Object[]> rows, LocalDate today) {
        Object[] row = rows.get(0);
        Set<String> categories = rows.stream()
                .map(each -> (String) each[13])
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new PlannedGoal(number(row[10]), (String) row[11], (String) row[12], standing(row, today), categories);
    }

    private static PlanStanding standing(Object[] row, LocalDate today) {
        PlanState state = PlanState.valueOf((String) row[2]);
        int graceDays = ((Number) row[8]).intValue();
        LocalDate review = row[9] == null ? LocalDate.MAX.minusDays(graceDays) : day(row[9]);
        return new PlanStanding(
                number(row[0]),
                (String) row[1],
                state,
                number(row[3]),
                number(row[4]),
                row[5] == null ? null : number(row[5]),
                day(row[6]),
                day(row[7]),
                state == PlanState.APPROVED && today.isAfter(review.plusDays(graceDays)));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }
}
