package org.carepurse.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Payments in that a commissioner's finance releases together. Whoever prepares it gathers all that is due up to a day and
 * may leave some out, each with a reason; somebody else releases it, which pays all that is left in it, or cancels it,
 * which lets all of it go.
 */
@Entity
@Table(name = "payment_in_run")
public class PaymentInRun {

    /** Where a run is in its life; it ends once. */
    public enum State {
        PREPARED,
        RELEASED,
        CANCELLED
    }

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "up_to")
    private LocalDate upTo;

    @Enumerated(EnumType.STRING)
    private State state = State.PREPARED;

    @Column(name = "prepared_by")
    private long preparedBy;

    @Column(name = "prepared_on")
    private LocalDate preparedOn;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private int version;

    protected PaymentInRun() {}

    PaymentInRun(PaymentsIn.Prepare asked, long from, long preparedBy, LocalDate today) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("RIN");
        this.commissionerId = asked.commissionerId();
        this.accountId = from;
        this.upTo = asked.upTo();
        this.preparedBy = preparedBy;
        this.preparedOn = today;
    }

    Outcome<PaymentInRun> stillPrepared() {
        return state == State.PREPARED
                ? Outcome.done(this)
                : Outcome.refused(new Refusal(
                        "payment-in-run-has-ended", Map.of("run", reference, "state", "holding.run.state." + state)));
    }

    /** Refused with {@code released-by-its-preparer}: two people look at money before it leaves. */
    Outcome<PaymentInRun> release(long by, LocalDate today) {
        return stillPrepared()
                .then(open -> by == preparedBy
                        ? Outcome.refused(Refusal.because("released-by-its-preparer", "run", reference))
                        : Outcome.done(end(State.RELEASED, by, today)));
    }

    Outcome<PaymentInRun> cancel(long by, LocalDate today) {
        return stillPrepared().map(open -> end(State.CANCELLED, by, today));
    }

    private PaymentInRun end(State ended, long by, LocalDate today) {
        state = ended;
        endedBy = by;
        endedOn = today;
        return this;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    /** Which account of the commissioner's own its payments leave. */
    public long accountId() {
        return accountId;
    }

    public LocalDate upTo() {
        return upTo;
    }

    public State state() {
        return state;
    }

    public long preparedBy() {
        return preparedBy;
    }

    public LocalDate preparedOn() {
        return preparedOn;
    }

    public Optional<Long> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
