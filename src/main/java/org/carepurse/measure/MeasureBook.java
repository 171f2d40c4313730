package org.carepurse.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.carepurse.careplan.Plan;
import org.carepurse.outcome.NotFound;

/** Where what was measured is kept. */
@ApplicationScoped
class MeasureBook {

    private final EntityManager entityManager;

    @Inject
    MeasureBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All of one plan, corrected ones too, the first day first. */
    Entered of(long planId) {
        return Entered.of(entityManager
                .createQuery(
                        "SELECT m FROM Measured m WHERE m.planId = :plan ORDER BY m.measuredOn, m.id", Measured.class)
                .setParameter("plan", planId)
                .getResultList());
    }

    /** @throws NotFound when this plan has none of that reference */
    Measured find(long planId, String reference) {
        return entityManager
                .createQuery(
                        "SELECT m FROM Measured m WHERE m.planId = :plan AND m.reference = :reference", Measured.class)
                .setParameter("plan", planId)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("measured", reference));
    }

    List<Plan> plans(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("SELECT p FROM Plan p WHERE p.id IN :ids ORDER BY p.id", Plan.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    boolean isCorrected(Measured one) {
        return !entityManager
                .createQuery("SELECT m.id FROM Measured m WHERE m.correctsId = :one", Long.class)
                .setParameter("one", one.id())
                .getResultList()
                .isEmpty();
    }

    void add(Measured one) {
        entityManager.persist(one);
    }
}
