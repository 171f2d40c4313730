package org.carepurse.claimfile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * A file in which a provider claims much at once. It begins by being tried, which sends nothing; its provider then sends it
 * or drops it. Once sent, what was not sent of it can be tried again. The same content is one file of its provider for as
 * long as that is not dropped. How it moves is drawn in {@link ClaimFileLife}.
 */
@Entity
@Table(name = "claim_file")
class ClaimFile {

    @Id
    private long id;

    private String reference;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String name;

    private byte[] digest;

    @Column(name = "is_kept")
    private Integer isKept = 1;

    @Enumerated(EnumType.STRING)
    private ClaimFileState state = ClaimFileState.TRYING;

    @Column(name = "asked_by")
    private long askedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "taken_at")
    private Instant takenAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected ClaimFile() {}

    ClaimFile(SendFile sent, byte[] digest, long askedBy, Instant takenAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("FIL");
        this.providerId = sent.providerId();
        this.kind = sent.kind();
        this.name = sent.name();
        this.digest = digest;
        this.askedBy = askedBy;
        this.takenAt = takenAt;
    }

    /** From now on work on it goes on in the name of whoever asked for this. Refuses {@code claim-file-not-now}. */
    Outcome<ClaimFileState> undergo(ClaimFileAct act, long by) {
        return go(act).map(now -> {
            askedBy = by;
            isKept = now == ClaimFileState.DROPPED ? null : isKept;
            return now;
        });
    }

    /** Every line has been looked at, or has been sent. */
    void ended(Instant at) {
        go(state == ClaimFileState.TRYING ? ClaimFileAct.ALL_TRIED : ClaimFileAct.ALL_SENT)
                .value();
        endedAt = at;
    }

    private Outcome<ClaimFileState> go(ClaimFileAct act) {
        return ClaimFileLife.after(state, act)
                .map(next -> {
                    state = next;
                    return Outcome.done(next);
                })
                .orElseGet(() -> Outcome.refused(Refusal.because("claim-file-not-now")));
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long providerId() {
        return providerId;
    }

    FileKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    ClaimFileState state() {
        return state;
    }

    long askedBy() {
        return askedBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
