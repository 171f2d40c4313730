package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.PayingPot;
import org.carepurse.budget.PayingPots;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.joda.money.Money;

/** The goals that a holder's money can be spent on. */
@ApplicationScoped
public class GoalChoices {

    private final EntityManager entityManager;
    private final PayingPots pots;
    private final Access access;

    @Inject
    GoalChoices(EntityManager entityManager, PayingPots pots, Access access) {
        this.entityManager = entityManager;
        this.pots = pots;
        this.access = access;
    }

    /** Of every plan that has not ended, in the plans' own order. */
    public List<GoalChoice> of(SignedIn who, long holderId) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT goal.id, goal.reference, goal.title, plan.ends_on, plan.commissioner_id"
                                + " FROM goal JOIN plan ON plan.id = goal.plan_id"
                                + " WHERE plan.holder_id = ?1 AND plan.state <> 'ENDED' ORDER BY plan.starts_on, goal.place_in_plan")
                .setParameter(1, holderId)
                .getResultList();
        Map<Long, Money> left = left(holderId);
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> {
                    access.require(who, Permission.BUY, Whose.holders(holderId, number(row[4])));
                    return new GoalChoice(
                            number(row[0]),
                            (String) row[1],
                            (String) row[2],
                            left.getOrDefault(number(row[0]), Sterling.NONE),
                            ((Date) row[3]).toLocalDate());
                })
                .toList();
    }

    /** @throws NotFound when the holder has no such goal */
    public GoalChoice choice(SignedIn who, long holderId, String reference) {
        return of(who, holderId).stream()
                .filter(goal -> goal.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("goal", reference));
    }

    private Map<Long, Money> left(long holderId) {
        Map<Long, Money> left = new HashMap<>();
        for (PayingPot pot : pots.forHolders(List.of(holderId)).getOrDefault(holderId, List.of())) {
            left.merge(pot.goalId(), pot.available(), Money::plus);
        }
        return left;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
