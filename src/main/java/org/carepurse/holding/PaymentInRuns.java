package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carepurse.outcome.NotFound;

/** Where runs of payments in are kept, and which payments each has. */
@ApplicationScoped
class PaymentInRuns {

    private static final int MOST = 100_000;

    /** A payment is in one run: whoever comes second finds it taken. */
    private static final String GATHER =
            """
            UPDATE payment_in p JOIN agreement a ON a.id = p.agreement_id JOIN plan ON plan.id = a.plan_id
               SET p.run_id = ?1
             WHERE p.commissioner_id = ?2 AND p.run_id IS NULL AND p.due_on <= ?3 AND p.amount_pence > 0
               AND a.state = 'ACCEPTED' AND (plan.state <> 'ENDED' OR p.kind = 'PASSED_ON') AND (a.ends_on IS NULL OR p.from_day <= a.ends_on)
            """;

    private static final String NOT_AGREED =
            """
            SELECT COUNT(*) FROM payment_in p JOIN agreement a ON a.id = p.agreement_id
             WHERE p.commissioner_id = ?1 AND p.run_id IS NULL AND p.due_on <= ?2 AND a.state = 'OFFERED'
            """;

    private final EntityManager entityManager;
    private final PaymentFile payments;
    private final PayingAhead ahead;

    @Inject
    PaymentInRuns(EntityManager entityManager, PaymentFile payments, PayingAhead ahead) {
        this.entityManager = entityManager;
        this.payments = payments;
        this.ahead = ahead;
    }

    PaymentInRun begin(PaymentInRun run) {
        entityManager.persist(run);
        entityManager.flush();
        return run;
    }

    /** Takes what is due, and what is to be paid ahead for people; says how many payments. */
    int gather(PaymentInRun run) {
        ahead.addTo(run);
        entityManager.flush();
        return entityManager
                .createNativeQuery(GATHER)
                .setParameter(1, run.id())
                .setParameter(2, run.commissionerId())
                .setParameter(3, run.upTo())
                .executeUpdate();
    }

    void drop(PaymentInRun run) {
        entityManager.remove(run);
    }

    /** How many payments are due under agreements that nobody has accepted yet. */
    long notAgreed(long commissionerId, LocalDate upTo) {
        Number waiting = (Number) entityManager
                .createNativeQuery(NOT_AGREED)
                .setParameter(1, commissionerId)
                .setParameter(2, upTo)
                .getSingleResult();
        return waiting.longValue();
    }

    /** @throws NotFound when there is no such run */
    PaymentInRun run(String reference) {
        return found(reference, LockModeType.NONE);
    }

    PaymentInRun forChange(String reference) {
        return found(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private PaymentInRun found(String reference, LockModeType lock) {
        return entityManager
                .createQuery("SELECT r FROM PaymentInRun r WHERE r.reference = :reference", PaymentInRun.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("payments in", reference));
    }

    List<PaymentSight> paymentsOf(PaymentInRun run) {
        return payments.find("p.runId = :run ORDER BY p.id", Map.of("run", run.id()), 0, MOST);
    }

    /** @throws NotFound when the run does not have the payment */
    void letGo(PaymentInRun run, String payment, String reason, long by) {
        PaymentIn leaving = payments
                .find("p.runId = :run AND p.reference = :payment", Map.of("run", run.id(), "payment", payment), 0, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("payment in", payment))
                .payment();
        leaving.leaves();
        entityManager
                .createNativeQuery(
                        "INSERT INTO payment_in_left_out (run_id, payment_id, reason, left_by) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, run.id())
                .setParameter(2, leaving.id())
                .setParameter(3, reason)
                .setParameter(4, by)
                .executeUpdate();
    }

    void letAllGo(PaymentInRun run) {
        entityManager
                .createNativeQuery("UPDATE payment_in SET run_id = NULL WHERE run_id = ?1")
                .setParameter(1, run.id())
                .executeUpdate();
    }
}
