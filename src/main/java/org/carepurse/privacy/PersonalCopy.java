package org.carepurse.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.identity.Person;
import org.carepurse.preparing.Preparation;
import org.carepurse.preparing.Readiness;
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

    @Embedded
    private Preparation preparation;

    @Column(name = "is_live")
    private Integer isLive = 1;

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
        this.preparation = new Preparation(RecordRegister.aboutPeople().size());
    }

    /** From the first table on, by this server; false when another does, or it is done. */
    boolean pick(Instant now) {
        boolean isOurs = preparation.pick(now);
        if (isOurs) {
            preparation.beginAnew();
        }
        return isOurs;
    }

    void lookedThrough(int tables, Instant now) {
        preparation.cameTo(tables, now);
    }

    void grew(long bytes) {
        preparation.grew(bytes);
    }

    void ready(Instant now) {
        preparation.ready(now, TO_BE_TAKEN_FOR);
    }

    void go() {
        preparation.go();
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

    public Readiness state() {
        return preparation.state();
    }

    /** How much of it is prepared, from 0 to 100. */
    public int percent() {
        return preparation.percent();
    }

    /** Nothing before it is ready. */
    public Instant goesAt() {
        return preparation.goesAt();
    }

    public long sizeBytes() {
        return preparation.sizeBytes();
    }
}
