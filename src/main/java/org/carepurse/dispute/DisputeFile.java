package org.carepurse.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.carepurse.outcome.NotFound;

/** Where disputes are kept. */
@ApplicationScoped
class DisputeFile {

    private final EntityManager entityManager;

    @Inject
    DisputeFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws NotFound when there is no such dispute */
    Dispute find(String reference) {
        return entityManager
                .createQuery("SELECT d FROM Dispute d WHERE d.reference = :reference", Dispute.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dispute", reference));
    }

    /** As it is now, under the lock of its invoice's order. */
    Dispute forChange(String reference) {
        Dispute dispute = find(reference);
        entityManager.refresh(dispute, LockModeType.PESSIMISTIC_WRITE);
        return dispute;
    }

    boolean hasOpenOne(long lineId) {
        return !entityManager
                .createQuery("SELECT d.id FROM Dispute d WHERE d.lineId = :line AND d.isOpen = 1", Long.class)
                .setParameter("line", lineId)
                .getResultList()
                .isEmpty();
    }

    void add(Dispute dispute) {
        entityManager.persist(dispute);
        entityManager.flush();
    }
}
