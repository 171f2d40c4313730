package org.carepurse.holding;

import static org.carepurse.identity.Permission.SEE_PAYMENTS_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.OwnAccount;
import org.carepurse.budget.OwnAccounts;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** What a commissioner's finance sees of its payments in: what is due, and the runs. */
@ApplicationScoped
public class PaymentInReading {

    public record Sum(long payments, Money amount) {}

    /** One run in a list. */
    public record RunRow(PaymentInRun run, Sum sum) {}

    /** @param reason why the payment waits for a later run */
    public record LeftOut(PaymentSight payment, String reason) {}

    /**
     * A run with all that is in it, and who handled it, by name.
     *
     * @param account the account that its payments leave
     * @param endedBy empty while it is only prepared
     */
    public record RunSight(
            PaymentInRun run,
            OwnAccount account,
            String preparedBy,
            String endedBy,
            Sum sum,
            List<PaymentSight> payments,
            List<LeftOut> leftOut) {}

    /** Also those that wait for an agreement to be accepted: they are shown, and not paid. */
    private static final String DUE = "p.commissionerId = :commissioner AND p.runId IS NULL AND p.dueOn <= :upTo"
            + " AND p.amountPence > 0 AND a.isLive = 1 AND (plan.state <> org.carepurse.careplan.PlanState.ENDED"
            + " OR p.kind = org.carepurse.holding.PaymentIn.Kind.PASSED_ON)";

    private final EntityManager entityManager;
    private final PaymentFile payments;
    private final PaymentInRuns runs;
    private final OwnAccounts accounts;
    private final People people;
    private final Access access;

    @Inject
    PaymentInReading(
            EntityManager entityManager,
            PaymentFile payments,
            PaymentInRuns runs,
            OwnAccounts accounts,
            People people,
            Access access) {
        this.entityManager = entityManager;
        this.payments = payments;
        this.runs = runs;
        this.accounts = accounts;
        this.people = people;
        this.access = access;
    }

    /** From which accounts of its own the commissioner can pay in. */
    public List<OwnAccount> accounts(SignedIn who, long commissionerId) {
        require(who, commissionerId);
        return accounts.all(commissionerId);
    }

    /** What is due and in no run, the oldest first. */
    public List<PaymentSight> due(SignedIn who, long commissionerId, LocalDate upTo, int from, int atMost) {
        require(who, commissionerId);
        return payments.find(
                DUE + " ORDER BY p.dueOn, p.id", Map.of("commissioner", commissionerId, "upTo", upTo), from, atMost);
    }

    /** All that is due and in no run added up, however many pages it fills. */
    public Sum dueInAll(SignedIn who, long commissionerId, LocalDate upTo) {
        require(who, commissionerId);
        return sum(entityManager
                .createQuery(
                        "SELECT COUNT(p), COALESCE(SUM(p.amountPence), 0) FROM PaymentIn p, Agreement a, Plan plan"
                                + " WHERE a.id = p.agreementId AND plan.id = a.planId AND " + DUE,
                        Object[].class)
                .setParameter("commissioner", commissionerId)
                .setParameter("upTo", upTo)
                .getSingleResult());
    }

    /** The latest first. */
    public List<RunRow> runs(SignedIn who, long commissionerId, int from, int atMost) {
        require(who, commissionerId);
        return entityManager
                .createQuery(
                        "SELECT r FROM PaymentInRun r WHERE r.commissionerId = :commissioner ORDER BY r.id DESC",
                        PaymentInRun.class)
                .setParameter("commissioner", commissionerId)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultStream()
                .map(run -> new RunRow(run, sumOf(run)))
                .toList();
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such run */
    public RunSight run(SignedIn who, String reference) {
        PaymentInRun run = runs.run(reference);
        require(who, run.commissionerId());
        return new RunSight(
                run,
                accounts.numbered(run.commissionerId(), run.accountId()),
                people.person(run.preparedBy()).name(),
                run.endedBy().map(id -> people.person(id).name()).orElse(""),
                sumOf(run),
                runs.paymentsOf(run),
                leftOut(run));
    }

    private List<LeftOut> leftOut(PaymentInRun run) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT payment_id, reason FROM payment_in_left_out WHERE run_id = ?1 ORDER BY payment_id")
                .setParameter(1, run.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .flatMap(row ->
                        payments
                                .find("p.id = :payment", Map.of("payment", ((Number) row[0]).longValue()), 0, 1)
                                .stream()
                                .map(payment -> new LeftOut(payment, (String) row[1])))
                .toList();
    }

    private Sum sumOf(PaymentInRun run) {
        return sum(entityManager
                .createQuery(
                        "SELECT COUNT(p), COALESCE(SUM(p.amountPence), 0) FROM PaymentIn p WHERE p.runId = :run",
                        Object[].class)
                .setParameter("run", run.id())
                .getSingleResult());
    }

    private static Sum sum(Object[] row) {
        return new Sum(((Number) row[0]).longValue(), Sterling.pence(((Number) row[1]).longValue()));
    }

    private void require(SignedIn who, long commissionerId) {
        access.require(who, SEE_PAYMENTS_IN, Whose.commissioners(commissionerId));
    }
}
