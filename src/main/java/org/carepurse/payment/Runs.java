package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.TreeSet;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/**
 * Where runs are kept, and the lock under which they and their payments are changed: acts on one run follow each other, and
 * what each reads under the lock is what the last one left.
 */
@ApplicationScoped
class Runs {

    private static final String LOCK = "SELECT id FROM payment_run WHERE reference = ? FOR UPDATE";
    private static final String LOCK_THESE = "SELECT id FROM payment_run WHERE id IN (%s) ORDER BY id FOR UPDATE";
    private static final String LOCK_COMMISSIONER = "SELECT id FROM organisation WHERE id = ? FOR UPDATE";

    private final EntityManager entityManager;
    private final Records records;

    @Inject
    Runs(EntityManager entityManager, Records records) {
        this.entityManager = entityManager;
        this.records = records;
    }

    /** @throws NotFound when there is none of that reference */
    PaymentRun lock(String reference) {
        long id = records.one(LOCK, row -> row.getLong(1), reference)
                .orElseThrow(() -> new NotFound("payment run", reference));
        return entityManager.find(PaymentRun.class, id);
    }

    /** In the order of their numbers, so that acts on several never wait for each other in a ring. */
    void lock(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            records.read(
                    LOCK_THESE.formatted(Tables.marks(ids.size())),
                    row -> row.getLong(1),
                    Records.values(new TreeSet<>(ids)));
        }
    }

    /** Runs of one commissioner are collected one after the other. */
    void lockCommissioner(long commissionerId) {
        records.read(LOCK_COMMISSIONER, row -> row.getLong(1), commissionerId);
    }

    /** @throws NotFound when there is none of that reference */
    PaymentRun find(String reference) {
        return entityManager
                .createQuery("SELECT r FROM PaymentRun r WHERE r.reference = :reference", PaymentRun.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("payment run", reference));
    }

    PaymentRun numbered(long id) {
        return entityManager.find(PaymentRun.class, id);
    }

    /** Written at once, since its payments name it. */
    void add(PaymentRun run) {
        entityManager.persist(run);
        entityManager.flush();
    }

    /** What was changed is written at once, since rows that follow are written past it. */
    void keep() {
        entityManager.flush();
    }
}
