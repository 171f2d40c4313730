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
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * Something that an auditor found.
 *
 * <p>It begins with the auditor, while the case is open, and is never changed. Whoever answers for the money says once what was done
 * about it and how much was paid back. It moves no money: that is done where money is moved, and only told here.
 */
@Entity
@Table(name = "audit_finding")
public class Finding {

    @Id
    private long id;

    private String reference;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "amount_pence")
    private long amountPence;

    private String words;
    private String recommendation;

    @Column(name = "found_by")
    private long foundBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "found_at")
    private Instant foundAt;

    private String response = "";

    @Column(name = "repaid_pence")
    private long repaidPence;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    protected Finding() {}

    Finding(AuditCase in, Findings.Find asked, long by, Instant at) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("AUF");
        this.caseId = in.id();
        this.commissionerId = in.commissionerId();
        this.holderId = in.holderId();
        this.kind = asked.kind().orElseThrow();
        this.severity = asked.severity().orElseThrow();
        this.amountPence = Sterling.inPence(asked.amount());
        this.words = asked.found();
        this.recommendation = asked.recommendation();
        this.foundBy = by;
        this.foundAt = at;
    }

    /**
     * Refuses {@code finding-is-answered}.
     *
     * @throws WrongInput {@code finding-repaid} when more was paid back than it is about
     */
    Outcome<Finding> answer(String said, Money repaid, long by, Instant at) {
        if (answeredBy != null) {
            return Outcome.refused(Refusal.because("finding-is-answered"));
        }
        if (repaid.isGreaterThan(amount())) {
            throw new WrongInput("repaid", "finding-repaid");
        }
        response = said;
        repaidPence = Sterling.inPence(repaid);
        answeredBy = by;
        answeredAt = at;
        return Outcome.done(this);
    }

    Whose whose() {
        return Whose.holders(holderId, commissionerId);
    }

    /** As people name it: {@code AUF-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    long caseId() {
        return caseId;
    }

    public FindingKind kind() {
        return kind;
    }

    public Severity severity() {
        return severity;
    }

    /** Nothing, {@link Sterling#NONE}, when it is not about money. */
    public Money amount() {
        return Sterling.pence(amountPence);
    }

    public String words() {
        return words;
    }

    public String recommendation() {
        return recommendation;
    }

    /** Empty while nobody has answered. */
    public String response() {
        return response;
    }

    public Money repaid() {
        return Sterling.pence(repaidPence);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    long holderId() {
        return holderId;
    }

    long commissionerId() {
        return commissionerId;
    }
}
