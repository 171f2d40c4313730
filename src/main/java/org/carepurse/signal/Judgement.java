package org.carepurse.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;

/** What somebody made of a signal, once, with how much there was of it then. It stays as it was written. */
@Entity
@Table(name = "signal_judgement")
public class Judgement {

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "signal_id")
    private Signal signal;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Enumerated(EnumType.STRING)
    private SignalKind rule;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private long measured;
    private String reason;

    @Column(name = "judged_by")
    private long judgedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "judged_at")
    private Instant judgedAt;

    protected Judgement() {}

    Judgement(Signal signal, Verdict verdict, String reason, long by, Instant at) {
        this.id = Ids.next();
        this.signal = signal;
        this.commissionerId = signal.commissionerId();
        this.rule = signal.kind();
        this.verdict = verdict;
        this.measured = signal.measured();
        this.reason = reason;
        this.judgedBy = by;
        this.judgedAt = at;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public long judgedBy() {
        return judgedBy;
    }

    public Instant judgedAt() {
        return judgedAt;
    }
}
