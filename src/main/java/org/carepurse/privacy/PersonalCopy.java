package org.carepurse.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.identity.Person;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * A copy of everything about one person. It begins when they ask for it, or somebody does on their behalf; it is prepared in
 * the background, and its content goes some weeks after it was ready. A person has one at a time: while it is there, asking
 * again leads to it.
 */
@Entity
@Table(name = "personal_copy")
public class PersonalCopy {

    private static final Duration TO_BE_TAKEN_FOR = Duration.ofDays(30);

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "asked_by")
    private long askedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private CopyState state = CopyState.ASKED;

    @Column(name = "is_live")
    private Integer isLive = 1;

    @Column(name = "tables_done")
    private int tablesDone;

    @Column(name = "tables_all")
    private int tablesAll;

    @Convert(converter = InstantColumn.class)
    @Column(name = "picked_until")
    private Instant pickedUntil;

    @Convert(converter = InstantColumn.class)
    @Column(name = "ready_at")
    private Instant readyAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "goes_at")
    private Instant goesAt;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Version
    private int version;

    protected PersonalCopy() {}

    PersonalCopy(Person person, long askedBy, Instant askedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("COP");
        this.commissionerId = person.commissionerId();
        this.personId = person.id();
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.tablesAll = RecordRegister.aboutPeople().size();
    }

    /** This server works on it for so long; false when another does, or it is done. */
    boolean pick(Instant now, Duration patience) {
        if (state != CopyState.ASKED || pickedUntil != null && pickedUntil.isAfter(now)) {
            return false;
        }
        pickedUntil = now.plus(patience);
        tablesDone = 0;
        sizeBytes = 0;
        return true;
    }

    void lookedThrough(int tables, Instant now, Duration patience) {
        tablesDone = tables;
        pickedUntil = now.plus(patience);
    }

    void grew(long bytes) {
        sizeBytes += bytes;
    }

    void ready(Instant now) {
        state = CopyState.READY;
        tablesDone = tablesAll;
        pickedUntil = null;
        readyAt = now;
        goesAt = now.plus(TO_BE_TAKEN_FOR);
    }

    void go() {
        state = CopyState.GONE;
        isLive = null;
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

    long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public CopyState state() {
        return state;
    }

    /** How much of it is prepared, from 0 to 100. */
    public int percent() {
        return 100 * tablesDone / tablesAll;
    }

    /** Nothing before it is ready. */
    public Instant goesAt() {
        return goesAt;
    }

    public long sizeBytes() {
        return sizeBytes;
    }
}
