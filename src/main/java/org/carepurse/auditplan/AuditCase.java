package org.carepurse.auditplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepurse.audit.InstantColumn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * One budget that was drawn, and the working papers about it.
 *
 * <p>It begins with the draw, with nothing in it. Auditors ask, and write what they checked and found, as often as they like, but never over
 * what they have not read: whoever writes says which version they saw. It ends with an opinion, once everything was checked and no
 * question waits; then nobody writes in it any more.
 */
@Entity
@Table(name = "audit_case")
public class AuditCase {

    @Id
    private long id;

    private String reference;

    @Column(name = "audit_plan_id")
    private long auditPlanId;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "plan_id")
    private long planId;

    private String budget;

    @Column(name = "holder_id")
    private long holderId;

    @Enumerated(EnumType.STRING)
    private Band band;

    private String factors;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private String notes;

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    private String conclusion;

    @Column(name = "written_by")
    private Long writtenBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "audit_check", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "item")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<CheckItem, CheckAnswer> checks = new HashMap<>();

    protected AuditCase() {}

    /** To ask something or to write down a finding: refuses {@code audit-case-is-closed}. */
    Outcome<AuditCase> workOn() {
        return allowsMore().map(open -> {
            state = CaseState.BEGUN;
            return this;
        });
    }

    /**
     * Refuses {@code audit-case-is-closed}, and {@code audit-case-was-changed} when it is not the version that was seen.
     *
     * @param answers to what was checked so far; what is not there is not checked yet
     */
    Outcome<AuditCase> write(int seen, Map<CheckItem, CheckAnswer> answers, String said, long by, Instant at) {
        return allowsMore().then(open -> isStill(seen)).map(same -> {
            checks.clear();
            checks.putAll(answers);
            notes = said;
            writtenBy = by;
            writtenAt = at;
            state = CaseState.BEGUN;
            return this;
        });
    }

    /**
     * Refuses {@code audit-case-is-closed}, {@code audit-case-was-changed}, {@code audit-case-not-checked},
     * {@code audit-case-has-questions}, and {@code audit-case-has-findings} when something was found and it is said to be in order.
     *
     * @param questions how many are not closed
     * @param findings how many there are
     */
    Outcome<AuditCase> close(int seen, Opinion said, String words, long questions, long findings, long by, Instant at) {
        return allowsMore()
                .then(open -> isStill(seen))
                .then(same -> ready(said, questions, findings))
                .map(ready -> {
                    state = CaseState.CLOSED;
                    opinion = said;
                    conclusion = words;
                    closedBy = by;
                    closedAt = at;
                    return this;
                });
    }

    private Outcome<AuditCase> allowsMore() {
        return state == CaseState.CLOSED
                ? Outcome.refused(Refusal.because("audit-case-is-closed"))
                : Outcome.done(this);
    }

    private Outcome<AuditCase> isStill(int seen) {
        return seen == version ? Outcome.done(this) : Outcome.refused(Refusal.because("audit-case-was-changed"));
    }

    private Outcome<AuditCase> ready(Opinion said, long questions, long findings) {
        if (checks.size() < CheckItem.values().length) {
            return Outcome.refused(Refusal.because("audit-case-not-checked"));
        }
        if (questions > 0) {
            return Outcome.refused(Refusal.because("audit-case-has-questions", "open", String.valueOf(questions)));
        }
        if (said == Opinion.IN_ORDER && findings > 0) {
            return Outcome.refused(Refusal.because("audit-case-has-findings"));
        }
        return Outcome.done(this);
    }

    Whose whose() {
        return Whose.holders(holderId, commissionerId);
    }

    long id() {
        return id;
    }

    /** As people name it: {@code AUC-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    long auditPlanId() {
        return auditPlanId;
    }

    long commissionerId() {
        return commissionerId;
    }

    long planId() {
        return planId;
    }

    /** The reference of the plan it looks at. */
    public String budget() {
        return budget;
    }

    public long holderId() {
        return holderId;
    }

    public Band band() {
        return band;
    }

    public Set<RiskFactor> factors() {
        return RiskFactor.read(factors);
    }

    public CaseState state() {
        return state;
    }

    public Map<CheckItem, CheckAnswer> checks() {
        return Map.copyOf(checks);
    }

    public String notes() {
        return notes;
    }

    /** Nothing while it is not closed. */
    public Optional<Opinion> opinion() {
        return Optional.ofNullable(opinion);
    }

    public String conclusion() {
        return conclusion;
    }

    public Optional<Long> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    public Optional<Instant> writtenAt() {
        return Optional.ofNullable(writtenAt);
    }

    public Optional<Long> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Which one whoever looks has seen. */
    public int version() {
        return version;
    }
}
