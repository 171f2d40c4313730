package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.joda.money.Money;

/** Where funding lines and their pots are kept. */
@ApplicationScoped
class FundingLines {

    private final EntityManager entityManager;

    @Inject
    FundingLines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<FundingLine> of(Plan plan) {
        return entityManager
                .createQuery(
                        "SELECT line FROM FundingLine line WHERE line.planId = :plan ORDER BY line.drawOrder, line.id",
                        FundingLine.class)
                .setParameter("plan", plan.id())
                .getResultList();
    }

    /** @throws NotFound when the plan has no such line */
    FundingLine of(Plan plan, String reference) {
        return of(plan).stream()
                .filter(line -> line.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("funding line", reference));
    }

    /** The line for this stream and holding, as it is; made now when the plan has none. */
    FundingLine grant(Plan plan, GrantedLine granted) {
        return of(plan).stream().filter(one -> one.isFor(granted)).findFirst().orElseGet(() -> begin(plan, granted));
    }

    private FundingLine begin(Plan plan, GrantedLine granted) {
        FundingLine line = new FundingLine(plan, granted);
        entityManager.persist(line);
        return line;
    }

    /** The open line of the person's next plan with this commissioner that has the same stream's money, held in the same way. */
    Optional<FundingLine> ofNextYear(Plan plan, FundingLine line) {
        return entityManager
                .createQuery(
                        "SELECT next FROM FundingLine next, Plan later WHERE later.id = next.planId"
                                + " AND later.holderId = :holder AND later.commissionerId = :commissioner"
                                + " AND later.startsOn > :endsOn AND next.stream = :stream AND next.holding = :holding"
                                + " AND next.closedOn IS NULL AND next.standing = org.carepurse.budget.LineStanding.OPEN ORDER BY later.startsOn, next.id",
                        FundingLine.class)
                .setParameter("holder", plan.holderId())
                .setParameter("commissioner", plan.commissionerId())
                .setParameter("endsOn", plan.endsOn())
                .setParameter("stream", line.stream())
                .setParameter("holding", line.holding())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Long> potsOf(FundingLine line) {
        return entityManager
                .createQuery("SELECT pot.id FROM Pot pot WHERE pot.lineId = :line ORDER BY pot.id", Long.class)
                .setParameter("line", line.id())
                .getResultList();
    }

    /** The pot for this goal and line, made now when there is none. */
    Pot potFor(Goal goal, FundingLine line) {
        return pot(goal, line).orElseGet(() -> begin(goal, line));
    }

    Optional<Pot> pot(Goal goal, FundingLine line) {
        return entityManager
                .createQuery(
                        "SELECT pot FROM Pot pot WHERE pot.goalId = :goal AND pot.lineId = :line AND pot.holding = :holding",
                        Pot.class)
                .setParameter("goal", goal.id())
                .setParameter("line", line.id())
                .setParameter("holding", line.holding())
                .getResultStream()
                .findFirst();
    }

    /** All that each stream has granted: what is still to be paid in, what is sorted and what is not. */
    Map<FundingStream, Money> granted(Plan plan) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT line.stream, SUM(COALESCE(balance.promised_pence, 0)"
                        + " + COALESCE(balance.unallocated_pence, 0) + (SELECT"
                        + " COALESCE(SUM(pot.available_pence + pot.held_pence + pot.spent_pence), 0)"
                        + " FROM pot_balance pot WHERE pot.line_id = line.id))"
                        + " FROM funding_line line LEFT JOIN line_balance balance ON balance.line_id = line.id"
                        + " WHERE line.plan_id = ?1 GROUP BY line.stream")
                .setParameter(1, plan.id())
                .getResultList();
        Map<FundingStream, Money> granted = new EnumMap<>(FundingStream.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            granted.put(FundingStream.valueOf((String) columns[0]), Sterling.pence(((Number) columns[1]).longValue()));
        }
        return granted;
    }

    private Pot begin(Goal goal, FundingLine line) {
        Pot pot = new Pot(goal, line);
        entityManager.persist(pot);
        return pot;
    }
}
