package org.carepurse.auditplan;

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
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Which budgets of a period are looked at closely.
 *
 * <p>It begins with the draw: the list of all budgets is frozen and the sample drawn from it in one act, so nobody can try seeds until
 * they like what comes. Neither ever changes. It ends when each of its cases is closed.
 */
@Entity
@Table(name = "audit_plan")
public class AuditPlan {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    private String title;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private String seed;

    @Column(name = "population_digest")
    private String populationDigest;

    @Enumerated(EnumType.STRING)
    private AuditPlanState state = AuditPlanState.OPEN;

    @Column(name = "made_by")
    private long madeBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected AuditPlan() {}

    AuditPlan(long commissionerId, AuditPlans.Make asked, String seed, String digest, long by, Instant at) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("AUP");
        this.commissionerId = commissionerId;
        this.title = asked.title();
        this.from = asked.from();
        this.to = asked.to();
        this.seed = seed;
        this.populationDigest = digest;
        this.madeBy = by;
        this.madeAt = at;
    }

    /**
     * Refuses {@code audit-plan-is-closed}, and {@code audit-plan-has-open-cases} while there are any.
     *
     * @param open how many of its cases are not closed
     */
    Outcome<AuditPlan> close(long open, long by, Instant at) {
        if (state == AuditPlanState.CLOSED) {
            return Outcome.refused(Refusal.because("audit-plan-is-closed"));
        }
        if (open > 0) {
            return Outcome.refused(Refusal.because("audit-plan-has-open-cases", "open", String.valueOf(open)));
        }
        state = AuditPlanState.CLOSED;
        closedBy = by;
        closedAt = at;
        return Outcome.done(this);
    }

    long id() {
        return id;
    }

    /** As people name it: {@code AUP-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    long commissionerId() {
        return commissionerId;
    }

    public String title() {
        return title;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String seed() {
        return seed;
    }

    /** Of the list of budgets, as {@link Draw#digest} makes it. */
    public String populationDigest() {
        return populationDigest;
    }

    public AuditPlanState state() {
        return state;
    }

    public long madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
