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

    private static final String STANDINGS = """
            SELECT plan.id, plan.reference, plan.state, plan.holder_id, plan.commissioner_id, plan.coordinator_id,
                   plan.starts_on, plan.ends_on, plan.review_grace_days,
                   (SELECT MIN(review.due_on) FROM plan_review review WHERE review.plan_id = plan.id
                       AND review.stream IN (SELECT cost.stream FROM planned_cost cost WHERE cost.plan_id = plan.id))
              FROM plan WHERE plan.id IN (%s)
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

    /** The categories that each goal plans for, by the goal's record number; a goal with none is not in the map. */
    public Map<Long, Set<String>> categoriesOf(Collection<Long> goalIds) {
        return rows("SELECT DISTINCT goal_id, category FROM planned_cost WHERE goal_id IN (%s)", goalIds).stream()
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    public boolean isPlanned(long goalId, String category) {
        return categoriesOf(List.of(goalId)).getOrDefault(goalId, Set.of()).contains(category);
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

    private static PlanStanding standing(Object[] row, LocalDate today) {
        PlanState state = PlanState.valueOf((String) row[2]);
        int graceDays = ((Number) row[8]).intValue();
        LocalDate review = row[9] == null ? LocalDate.MAX.minusDays(graceDays) : day(row[9]);
        return new PlanStanding(
                number(row[0]), (String) row[1], state, number(row[3]), number(row[4]), row[5] == null ? null : number(row[5]),
                day(row[6]), day(row[7]), state == PlanState.APPROVED && today.isAfter(review.plusDays(graceDays)));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }
}
