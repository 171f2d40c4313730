package org.carepurse.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
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

/** Something for which a person's records must stay: a claim, an inquiry, an order of a court. It stands until it is lifted. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "person_id")
    private long personId;

    private String reason;

    @Column(name = "placed_by")
    private long placedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_because")
    private String liftedBecause = "";

    @Version
    private int version;

    protected LegalHold() {}

    LegalHold(Person person, String reason, long placedBy, Instant placedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("HLD");
        this.commissionerId = person.commissionerId();
        this.personId = person.id();
        this.reason = reason;
        this.placedBy = placedBy;
        this.placedAt = placedAt;
    }

    /** Refuses {@code hold-lifted-already}. */
    Outcome<LegalHold> lift(String because, long by, Instant at) {
        if (!stands()) {
            return Outcome.refused(Refusal.because("hold-lifted-already"));
        }
        liftedBecause = because;
        liftedBy = by;
        liftedAt = at;
        return Outcome.done(this);
    }

    public boolean stands() {
        return liftedAt == null;
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

    public Instant placedAt() {
        return placedAt;
    }
}
