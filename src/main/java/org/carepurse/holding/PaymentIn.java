package org.carepurse.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * One payment of a line's money to whoever keeps it. It is made with its agreement, for the plan's whole time; as long as
 * no run has it, its amount follows what the line is granted. A run takes it, and releases it or lets it go; released, it
 * is paid for good, and its reference names the remittance advice.
 */
@Entity
@Table(name = "payment_in")
public class PaymentIn {

    /** What it is paid for. */
    public enum Kind {
        /** The line's money for a time. */
        SCHEDULED,
        /** What the person was to pay themselves and has not paid: the commissioner pays it ahead, so that care goes on. */
        FOR_OWN_PART,
        /** What the person paid to the commissioner, by card or from their bank, and is kept elsewhere. */
        PASSED_ON
    }

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "agreement_id")
    private long agreementId;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.SCHEDULED;

    private int number;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "whole_days")
    private long wholeDays;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "contribution_pence")
    private long contributionPence;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    protected PaymentIn() {}

    PaymentIn(Agreement agreement, int number, ScheduledPayment scheduled) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("PIN");
        this.commissionerId = agreement.commissionerId();
        this.agreementId = agreement.id();
        this.number = number;
        this.fromDay = scheduled.period().from();
        this.toDay = scheduled.period().to();
        this.wholeDays = scheduled.period().wholeDays();
        this.dueOn = scheduled.dueOn();
        share(scheduled);
    }

    /** The commissioner pays ahead what is missing of the person's own part. */
    static PaymentIn forOwnPart(Agreement agreement, int number, ScheduledPayment missing) {
        PaymentIn ahead = new PaymentIn(agreement, number, missing);
        ahead.kind = Kind.FOR_OWN_PART;
        return ahead;
    }

    /** What the person paid to the commissioner goes on to where their money is kept. */
    static PaymentIn passedOn(Agreement agreement, int number, ScheduledPayment paid) {
        PaymentIn on = new PaymentIn(agreement, number, paid);
        on.kind = Kind.PASSED_ON;
        return on;
    }

    /** Another share of a line that was granted more. */
    void share(ScheduledPayment anew) {
        amountPence = Sterling.inPence(anew.amount());
        contributionPence = Sterling.inPence(anew.contribution());
    }

    /** The commissioner pays nothing for this time any more; what the person was to pay, if anything, stays due. */
    void isOnlyThePersons() {
        amountPence = 0;
    }

    void isPaid(LocalDate today) {
        paidOn = today;
    }

    /** The run lets it go: it is due as before. */
    void leaves() {
        runId = null;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Kind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public Period period() {
        return new Period(fromDay, toDay, wholeDays);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Money amount() {
        return Sterling.pence(amountPence);
    }

    /** What the person pays for the same time. */
    public Money contribution() {
        return Sterling.pence(contributionPence);
    }

    public Optional<Long> runId() {
        return Optional.ofNullable(runId);
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    long agreementId() {
        return agreementId;
    }
}
