package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Balance;

/** Opens a purse for someone who may look into it: three short queries, whatever the purse has seen. */
@ApplicationScoped
public class Purses {

    private static final String LINES =
            """
            SELECT line.id, line.reference, line.stream, line.holding, line.ring_fenced, line.draw_order,
                   COALESCE(balance.promised_pence, 0), COALESCE(balance.unallocated_pence, 0),
                   (SELECT COALESCE(SUM(pot.available_pence + pot.held_pence + pot.spent_pence), 0)
                      FROM pot_balance pot WHERE pot.line_id = line.id), line.standing = 'OPEN'
              FROM funding_line line LEFT JOIN line_balance balance ON balance.line_id = line.id
             WHERE line.plan_id = ?1 ORDER BY line.draw_order, line.id
            """;
    private static final String POTS =
            """
            SELECT pot.id, pot.reference, pot.goal_id, pot.line_id,
                   COALESCE(balance.available_pence, 0), COALESCE(balance.held_pence, 0), COALESCE(balance.spent_pence, 0)
              FROM pot JOIN funding_line line ON line.id = pot.line_id
              LEFT JOIN pot_balance balance ON balance.pot_id = pot.id
             WHERE pot.plan_id = ?1 ORDER BY line.draw_order, line.id
            """;

    private final EntityManager entityManager;
    private final Plans plans;
    private final People people;
    private final Access access;

    @Inject
    Purses(EntityManager entityManager, Plans plans, People people, Access access) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.people = people;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such plan */
    public Purse open(SignedIn who, String planReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_PURSE, plan.whose());
        return open(plan);
    }

    /** For use cases that have decided already that whoever asks may see it. */
    Purse open(Plan plan) {
        List<Purse.Line> lines = lines(plan.id());
        Map<Long, List<Row>> pots = rows(POTS, plan.id()).stream().collect(Collectors.groupingBy(row -> row.number(2)));
        Map<Long, Purse.Line> byId = lines.stream().collect(Collectors.toMap(Purse.Line::id, Function.identity()));
        List<Purse.ForGoal> goals = plan.goals().stream()
                .map(goal -> forGoal(goal, pots.getOrDefault(goal.id(), List.of()), byId))
                .toList();
        return new Purse(
                plan.reference(),
                plan.state(),
                plan.holderId(),
                people.person(plan.holderId()).name(),
                plan.startsOn(),
                plan.endsOn(),
                lines,
                goals);
    }

    private List<Purse.Line> lines(long planId) {
        return rows(LINES, planId).stream()
                .map(row -> new Purse.Line(
                        row.number(0),
                        row.text(1),
                        row.one(2, FundingStream.class),
                        row.one(3, Holding.class),
                        row.yes(4),
                        (int) row.number(5),
                        row.pence(6),
                        row.pence(7),
                        row.pence(8),
                        row.yes(9)))
                .toList();
    }

    private static Purse.ForGoal forGoal(Goal goal, List<Row> pots, Map<Long, Purse.Line> lines) {
        return new Purse.ForGoal(
                goal.id(),
                goal.reference(),
                goal.title(),
                pots.stream()
                        .map(row -> new Purse.FromLine(
                                row.number(0),
                                row.text(1),
                                lines.get(row.number(3)),
                                new Balance(row.pence(4), row.pence(5), row.pence(6))))
                        .toList());
    }

    private List<Row> rows(String sql, long planId) {
        List<?> found =
                entityManager.createNativeQuery(sql).setParameter(1, planId).getResultList();
        return found.stream().map(Row::of).toList();
    }
}
