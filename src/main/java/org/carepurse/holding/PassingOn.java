package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * What people paid to the commissioner and is to be in the account that their money is kept in goes on there with the next
 * run of payments in: prepared by one and released by another like every payment, with a remittance advice of its own.
 */
@ApplicationScoped
class PassingOn {

    private final EntityManager entityManager;
    private final AgreementFile agreements;
    private final Schedules schedules;
    private final Clock clock;

    @Inject
    PassingOn(EntityManager entityManager, AgreementFile agreements, Schedules schedules, Clock clock) {
        this.entityManager = entityManager;
        this.agreements = agreements;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** Part of an act that has locked the agreement. It is for no days of its own: it is named by the plan's first. */
    void add(Agreement agreement, Money amount) {
        LocalDate starts = agreements.plan(agreement).startsOn();
        LocalDate today = London.today(clock);
        ScheduledPayment now = new ScheduledPayment(
                1, Period.whole(starts, starts), agreement.terms().ifClosed().move(today), amount, Sterling.NONE);
        entityManager.persist(PaymentIn.passedOn(agreement, schedules.last(agreement) + 1, now));
        entityManager.flush();
    }
}
