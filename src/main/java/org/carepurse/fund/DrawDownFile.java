package org.carepurse.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.carepurse.budget.Pot;
import org.carepurse.holding.Agreement;
import org.carepurse.outcome.NotFound;

/** Where draw-downs are kept. */
@ApplicationScoped
class DrawDownFile {

    private final EntityManager entityManager;

    @Inject
    DrawDownFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(DrawDown made) {
        entityManager.persist(made);
        entityManager.flush();
    }

    /** @throws NotFound when the fund has no such draw-down */
    DrawDown of(Agreement fund, String reference) {
        return entityManager
                .createQuery(
                        "SELECT d FROM DrawDown d WHERE d.agreementId = :fund AND d.reference = :reference",
                        DrawDown.class)
                .setParameter("fund", fund.id())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("draw-down", reference));
    }

    /** The one that stands for this delivery. */
    Optional<DrawDown> standingFor(Agreement fund, String delivery) {
        return entityManager
                .createQuery(
                        "SELECT d FROM DrawDown d WHERE d.agreementId = :fund AND d.delivery = :delivery"
                                + " AND d.isStanding = 1",
                        DrawDown.class)
                .setParameter("fund", fund.id())
                .setParameter("delivery", delivery)
                .getResultStream()
                .findFirst();
    }

    /** What the goal with this reference has from the fund; nothing while no money of it was ever given to the goal. */
    Optional<Pot> pot(Agreement fund, String goal) {
        return entityManager
                .createQuery(
                        "SELECT pot FROM Pot pot, Goal goal WHERE goal.id = pot.goalId AND pot.lineId = :line"
                                + " AND goal.reference = :goal",
                        Pot.class)
                .setParameter("line", fund.lineId())
                .setParameter("goal", goal)
                .getResultStream()
                .findFirst();
    }
}
