package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.Plan;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * What moving a line's money does to the agreements on both sides: one ends with its payments, the other begins with what
 * is still to come, and what the person pays themselves goes on. Part of a larger act that has locked the plan.
 */
@ApplicationScoped
public class HandingOn {

    private static final String WAITING =
            "SELECT p FROM PaymentIn p WHERE p.agreementId = :agreement AND p.paidOn IS NULL ORDER BY p.number";

    private static final String LEFT_OUT = "SELECT run_id FROM payment_in_left_out WHERE payment_id = ?1";

    private final EntityManager entityManager;
    private final AgreementFile file;
    private final Schedules schedules;
    private final OwnParts ownParts;
    private final Clock clock;

    @Inject
    HandingOn(EntityManager entityManager, AgreementFile file, Schedules schedules, OwnParts ownParts, Clock clock) {
        this.entityManager = entityManager;
        this.file = file;
        this.schedules = schedules;
        this.ownParts = ownParts;
        this.clock = clock;
    }

    /** The agreement that counts, offered or accepted. */
    public Optional<Agreement> of(long lineId) {
        return file.liveOf(lineId);
    }

    /** Under which the line's money is kept, or was kept last; nothing where the commissioner has always kept it. */
    public Optional<Agreement> lastOf(long lineId) {
        return file.lastOf(lineId);
    }

    /** What has not been paid in under it, the first first. */
    public List<PaymentIn> waiting(Agreement agreement) {
        return entityManager
                .createQuery(WAITING, PaymentIn.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    /**
     * Refuses {@code move-payment-in-a-run} while somebody is about to release one of its payments, and {@code
     * move-own-money-waits} while what the person paid themselves has not been passed on.
     */
    public Outcome<Agreement> nothingInARun(Agreement agreement) {
        List<PaymentIn> waiting = waiting(agreement);
        Optional<PaymentIn> own = waiting.stream()
                .filter(payment -> payment.kind() == PaymentIn.Kind.PASSED_ON)
                .findFirst();
        if (own.isPresent()) {
            return Outcome.refused(
                    Refusal.because("move-own-money-waits", "payment", own.get().reference()));
        }
        return waiting.stream()
                .filter(payment -> payment.runId().isPresent())
                .findFirst()
                .<Outcome<Agreement>>map(payment ->
                        Outcome.refused(Refusal.because("move-payment-in-a-run", "payment", payment.reference())))
                .orElseGet(() -> Outcome.done(agreement));
    }

    /**
     * The one ends, and the other takes on what is to come and the person's own part of it.
     *
     * @param before null where the commissioner kept the money itself
     * @param next null where it is to keep it from now on
     * @param promised what is still to be paid in under the next
     */
    public void handOn(Agreement before, Agreement next, Plan plan, Money promised) {
        LocalDate today = London.today(clock);
        LocalDate from = today.isBefore(plan.startsOn()) ? plan.startsOn() : today;
        Money owing = Sterling.NONE;
        if (before != null) {
            OwnPart own = ownParts.of(before);
            owing = before.contribution().basis() == Contribution.Basis.NET
                    ? own.due().minus(own.paid()).minus(own.paidAhead())
                    : Sterling.NONE;
            Contribution rest = new Contribution(
                    stillToFallDue(before, today), before.contribution().basis());
            from = notPaidBefore(before, from, plan);
            stop(before, today, next == null);
            if (next == null) {
                before.billsFromNow();
            } else {
                next.takesOn(before, rest);
            }
        }
        if (next != null && promised.isPositive()) {
            begin(next, plan, from, promised.minus(owing));
        }
        entityManager.flush();
    }

    /** The commissioner pays nothing more under it; what the person was to pay stays written down. */
    void stopPaying(Agreement agreement) {
        waiting(agreement)
                .forEach(payment -> letGo(payment, payment.contribution().isPositive()));
    }

    private Money stillToFallDue(Agreement before, LocalDate today) {
        return waiting(before).stream()
                .filter(payment -> payment.dueOn().isAfter(today))
                .map(PaymentIn::contribution)
                .reduce(Sterling.NONE, Money::plus);
    }

    /** What the person was to pay stays written down; what the commissioner was to pay does not. */
    private void stop(Agreement before, LocalDate today, boolean keepsOwnPart) {
        Outcome<String> ended = before.end(today);
        if (!ended.isDone()) {
            throw new IllegalStateException("Agreement %s does not end: %s".formatted(before.reference(), ended.why()));
        }
        for (PaymentIn payment : waiting(before)) {
            letGo(
                    payment,
                    payment.contribution().isPositive()
                            && (keepsOwnPart || !payment.dueOn().isAfter(today)));
        }
    }

    private void letGo(PaymentIn payment, boolean keepsOwnPart) {
        if (keepsOwnPart || wasLeftOut(payment)) {
            payment.isOnlyThePersons();
        } else {
            entityManager.remove(payment);
        }
    }

    /** Whether a run tells of it. */
    private boolean wasLeftOut(PaymentIn payment) {
        return !entityManager
                .createNativeQuery(LEFT_OUT)
                .setParameter(1, payment.id())
                .getResultList()
                .isEmpty();
    }

    /** Days that were paid for, or were due to be, are not paid for a second time. */
    private LocalDate notPaidBefore(Agreement before, LocalDate from, Plan plan) {
        LocalDate first = schedules.of(before).stream()
                .filter(payment -> payment.kind() != PaymentIn.Kind.PASSED_ON)
                .filter(payment ->
                        payment.paidOn().isPresent() || !payment.dueOn().isAfter(from))
                .map(payment -> payment.period().to().plusDays(1))
                .reduce(from, (one, other) -> one.isAfter(other) ? one : other);
        return first.isAfter(plan.endsOn()) ? plan.endsOn() : first;
    }

    private void begin(Agreement next, Plan plan, LocalDate from, Money whole) {
        schedules.write(next, PaymentSchedule.of(next.terms(), from, plan.endsOn(), whole, next.contribution()));
    }
}
