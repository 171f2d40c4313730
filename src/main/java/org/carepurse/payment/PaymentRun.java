package org.carepurse.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.audit.InstantColumn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * What is paid at one time from one account, a commissioner's or that of whoever keeps money for its people. It begins as a draft, collected by one person; it is released by
 * another, never by the same; it is sent when all of it has left, and closed when it is known of every payment what became
 * of it. A draft can be cancelled, and what was in it is then free for the next run. It always holds its payments under a
 * lock: whoever changes one of them holds the run.
 */
@Entity
@Table(name = "payment_run")
public class PaymentRun {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "keeper_id")
    private Long keeperId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    @Column(name = "pay_on")
    private LocalDate payOn;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Enumerated(EnumType.STRING)
    private RouteName route;

    @Column(name = "prepared_by")
    private long preparedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "released_at")
    private Instant releasedAt;

    @Version
    private int version;

    protected PaymentRun() {}

    PaymentRun(PrepareRun asked, PayingAccount account, long preparedBy, Instant preparedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("RUN");
        this.commissionerId = account.cashier().commissionerId();
        this.keeperId = account.cashier().keeperId();
        this.accountId = account.id();
        this.cutOff = asked.cutOff();
        this.payOn = asked.payOn();
        this.route = asked.route();
        this.state = RunState.DRAFT;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    /** Refuses {@code run-needs-another-person} and {@code run-not-now}. */
    Outcome<RunState> release(long by, Instant at) {
        if (state == RunState.DRAFT && by == preparedBy) {
            return Outcome.refused(Refusal.because("run-needs-another-person"));
        }
        return go(RunAct.RELEASE).map(released -> {
            releasedBy = by;
            releasedAt = at;
            return released;
        });
    }

    /** Refuses {@code run-not-now}. */
    Outcome<RunState> go(RunAct act) {
        return RunLife.after(state, act)
                .map(next -> {
                    state = next;
                    return Outcome.done(next);
                })
                .orElseGet(() -> Outcome.refused(Refusal.because("run-not-now", "state", state.name())));
    }

    boolean isDraft() {
        return state == RunState.DRAFT;
    }

    /** From now on its waiting payments go this way. */
    void takes(RouteName other) {
        route = other;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long commissionerId() {
        return commissionerId;
    }

    /** Whose money it pays with. */
    Cashier cashier() {
        return new Cashier(commissionerId, keeperId);
    }

    long accountId() {
        return accountId;
    }

    LocalDate cutOff() {
        return cutOff;
    }

    LocalDate payOn() {
        return payOn;
    }

    RunState state() {
        return state;
    }

    RouteName route() {
        return route;
    }

    /** Who let its payments go; nobody before. */
    Long releasedBy() {
        return releasedBy;
    }

    @Override
    public String toString() {
        return reference;
    }
}
