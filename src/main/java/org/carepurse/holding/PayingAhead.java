package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * Care goes on while a person's own part is in arrears: the next run of payments in has, beside what is due, a payment of
 * what is missing, from the same commissioner into the same line. No other stream makes it up, and nothing is overspent: the
 * person owes it to the commissioner from then on. Where the commissioner pays the whole line and sends a bill, nothing is
 * missing.
 */
@ApplicationScoped
class PayingAhead {

    private static final String CONTRIBUTING =
            "SELECT a FROM Agreement a WHERE a.commissionerId = :commissioner AND a.contributionPence > 0"
                    + " AND a.contributionBasis = org.carepurse.holding.Contribution.Basis.NET"
                    + " AND a.state = org.carepurse.holding.AgreementState.ACCEPTED ORDER BY a.id";
    private static final String NOT_TAKEN =
            "SELECT p FROM PaymentIn p WHERE p.agreementId = :agreement AND p.runId IS NULL"
                    + " AND p.kind = org.carepurse.holding.PaymentIn.Kind.FOR_OWN_PART";
    private static final String IN_RUNS = "SELECT COALESCE(SUM(p.amountPence), 0) FROM PaymentIn p"
            + " WHERE p.agreementId = :agreement AND p.runId IS NOT NULL AND p.paidOn IS NULL"
            + " AND p.kind = org.carepurse.holding.PaymentIn.Kind.FOR_OWN_PART";

    private final EntityManager entityManager;
    private final AgreementFile agreements;
    private final Schedules schedules;
    private final OwnPartFile ownParts;
    private final Clock clock;

    @Inject
    PayingAhead(
            EntityManager entityManager,
            AgreementFile agreements,
            Schedules schedules,
            OwnPartFile ownParts,
            Clock clock) {
        this.entityManager = entityManager;
        this.agreements = agreements;
        this.schedules = schedules;
        this.ownParts = ownParts;
        this.clock = clock;
    }

    /** Before a run gathers what is due up to a day; each agreement is locked, so that nothing is paid ahead twice. */
    void addTo(PaymentInRun run) {
        LocalDate today = London.today(clock);
        LocalDate asOf = run.upTo().isBefore(today) ? run.upTo() : today;
        List<Agreement> contributing = entityManager
                .createQuery(CONTRIBUTING, Agreement.class)
                .setParameter("commissioner", run.commissionerId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        contributing.forEach(agreement -> payAhead(agreement, asOf));
    }

    /** What was due by the day before: a part that is due today is not late yet. */
    private void payAhead(Agreement agreement, LocalDate asOf) {
        Money missing = ownParts.asOf(agreement, asOf.minusDays(1)).notPaidAhead();
        Money coming = Sterling.pence(((Number) entityManager
                        .createQuery(IN_RUNS)
                        .setParameter("agreement", agreement.id())
                        .getSingleResult())
                .longValue());
        Money amount = missing.isGreaterThan(coming) ? missing.minus(coming) : Sterling.NONE;
        notTaken(agreement).ifPresentOrElse(left -> left.share(payment(agreement, asOf, amount)), () -> {
            if (amount.isPositive()) {
                entityManager.persist(PaymentIn.forOwnPart(
                        agreement, schedules.last(agreement) + 1, payment(agreement, asOf, amount)));
            }
        });
    }

    /** One that a run has left out: it is for what is missing now. */
    private Optional<PaymentIn> notTaken(Agreement agreement) {
        return entityManager
                .createQuery(NOT_TAKEN, PaymentIn.class)
                .setParameter("agreement", agreement.id())
                .getResultStream()
                .findFirst();
    }

    private ScheduledPayment payment(Agreement agreement, LocalDate asOf, Money missing) {
        LocalDate starts = agreements.plan(agreement).startsOn();
        LocalDate day = asOf.isBefore(starts) ? starts : asOf;
        return new ScheduledPayment(1, Period.whole(starts, day), asOf, missing, Sterling.NONE);
    }
}
