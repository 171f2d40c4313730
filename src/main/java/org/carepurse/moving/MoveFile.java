package org.carepurse.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.Plan;
import org.carepurse.outcome.NotFound;

/** Where moves are kept. */
@ApplicationScoped
class MoveFile {

    private final EntityManager entityManager;

    @Inject
    MoveFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Move move) {
        entityManager.persist(move);
        entityManager.flush();
    }

    /** @throws NotFound when the plan has no such move */
    Move of(Plan plan, String reference) {
        return ofPlan(plan.id()).stream()
                .filter(move -> move.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("move", reference));
    }

    /** The newest first. */
    List<Move> ofPlan(long planId) {
        return entityManager
                .createQuery("SELECT m FROM Move m WHERE m.planId = :plan ORDER BY m.id DESC", Move.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    Optional<Move> proposedFor(long fromLineId) {
        return entityManager
                .createQuery("SELECT m FROM Move m WHERE m.fromLineId = :line AND m.isProposed = 1", Move.class)
                .setParameter("line", fromLineId)
                .getResultStream()
                .findFirst();
    }
}
