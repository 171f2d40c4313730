package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.carepurse.budget.MoneyPromised;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Writes the payments of an agreement ahead, and shares out anew what is not paid yet when its line is granted more. */
@ApplicationScoped
class Schedules {

    private static final String NOT_TAKEN =
            "SELECT p FROM PaymentIn p WHERE p.agreementId = :agreement AND p.runId IS NULL"
                    + " AND p.kind = org.carepurse.holding.PaymentIn.Kind.SCHEDULED ORDER BY p.number";
    private static final String LAST =
            "SELECT COALESCE(MAX(p.number), 0) FROM PaymentIn p WHERE p.agreementId = :agreement";

    private final EntityManager entityManager;
    private final AgreementFile file;
    private final Clock clock;

    @Inject
    Schedules(EntityManager entityManager, AgreementFile file, Clock clock) {
        this.entityManager = entityManager;
        this.file = file;
        this.clock = clock;
    }

    List<PaymentIn> of(Agreement agreement) {
        return entityManager
                .createQuery("SELECT p FROM PaymentIn p WHERE p.agreementId = :agreement", PaymentIn.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    void write(Agreement agreement, PaymentSchedule schedule) {
        schedule.payments().forEach(one -> entityManager.persist(new PaymentIn(agreement, one.number(), one)));
    }

    /** In the transaction that promised the money: what is to come is always shared out over the payments to come. */
    void hear(@Observes MoneyPromised more) {
        file.liveOf(more.lineId()).ifPresent(agreement -> share(agreement, more.amount()));
    }

    private void share(Agreement agreement, Money more) {
        List<PaymentIn> waiting = entityManager
                .createQuery(NOT_TAKEN, PaymentIn.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
        if (waiting.isEmpty()) {
            entityManager.persist(new PaymentIn(agreement, last(agreement) + 1, atOnce(agreement, more)));
            return;
        }
        Contribution own = new Contribution(
                sum(waiting, PaymentIn::contribution), agreement.contribution().basis());
        Money before = sum(waiting, PaymentIn::amount);
        Money whole = own.basis() == Contribution.Basis.NET ? before.plus(own.inAll()) : before;
        List<ScheduledPayment> anew = PaymentSchedule.over(
                        waiting.stream().map(PaymentIn::period).toList(), agreement.terms(), whole.plus(more), own)
                .payments();
        for (int place = 0; place < waiting.size(); place++) {
            waiting.get(place).share(anew.get(place));
        }
    }

    /** Every payment is made already: what is new comes at once, for the days that are left. */
    private ScheduledPayment atOnce(Agreement agreement, Money more) {
        LocalDate today = London.today(clock);
        LocalDate lastDay = file.plan(agreement).endsOn();
        LocalDate firstDay = today.isAfter(lastDay) ? lastDay : today;
        Period rest = Period.whole(firstDay, lastDay);
        return new ScheduledPayment(1, rest, agreement.terms().ifClosed().move(today), more, Sterling.NONE);
    }

    int last(Agreement agreement) {
        return entityManager
                .createQuery(LAST, Number.class)
                .setParameter("agreement", agreement.id())
                .getSingleResult()
                .intValue();
    }

    private static Money sum(List<PaymentIn> payments, Function<PaymentIn, Money> part) {
        return payments.stream().map(part).reduce(Sterling.NONE, Money::plus);
    }
}
