package org.carepurse.privacy;

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
import org.carepurse.identity.Person;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Erasing one person. One of the commissioner's finance people asks for it, another releases it, and then it is done and stays
 * on record; or it is dropped. The database refuses one that was released by whoever asked.
 */
@Entity
@Table(name = "erasure")
public class Erasure {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "person_id")
    private long personId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ErasureState state = ErasureState.ASKED;

    @Column(name = "is_live")
    private Integer isLive = 1;

    @Column(name = "asked_by")
    private long askedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "rows_gone")
    private long rowsGone;

    @Column(name = "files_gone")
    private boolean filesGone;

    @Version
    private int version;

    protected Erasure() {}

    Erasure(Person person, String reason, long askedBy, Instant askedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("ERA");
        this.commissionerId = person.commissionerId();
        this.personId = person.id();
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Refuses {@code erasure-takes-two} and {@code erasure-over}. */
    Outcome<Erasure> release(long by, Instant at) {
        if (by == askedBy) {
            return Outcome.refused(Refusal.because("erasure-takes-two"));
        }
        return end(ErasureState.DONE, by, at);
    }

    /** Refuses {@code erasure-over}. */
    Outcome<Erasure> drop(long by, Instant at) {
        return end(ErasureState.DROPPED, by, at).map(dropped -> {
            isLive = null;
            return dropped;
        });
    }

    void went(long rows) {
        rowsGone = rows;
    }

    void filesWent() {
        filesGone = true;
    }

    private Outcome<Erasure> end(ErasureState next, long by, Instant at) {
        if (state != ErasureState.ASKED) {
            return Outcome.refused(Refusal.because("erasure-over"));
        }
        state = next;
        endedBy = by;
        endedAt = at;
        return Outcome.done(this);
    }

    long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    long commissionerId() {
        return commissionerId;
    }

    long personId() {
        return personId;
    }

    public String reason() {
        return reason;
    }

    public ErasureState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Nothing while it waits. */
    public Instant endedAt() {
        return endedAt;
    }

    public long rowsGone() {
        return rowsGone;
    }

    public boolean isAskedBy(long personId) {
        return askedBy == personId;
    }
}
