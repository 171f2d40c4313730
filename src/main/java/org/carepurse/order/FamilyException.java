package org.carepurse.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * The commissioner's leave for one provider, who lives with the budget holder or is close family, to be paid for helping
 * them. It says why and from when to when; it is never changed or removed, and runs out by itself.
 */
@Entity
@Table(name = "family_exception")
public class FamilyException {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    private String reason;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FamilyException() {}

    FamilyException(NewFamilyException granted, long recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("EXC");
        this.commissionerId = granted.commissionerId();
        this.holderId = granted.holderId();
        this.providerId = granted.providerId();
        this.kinship = granted.kinship();
        this.fromDay = granted.from();
        this.toDay = granted.to();
        this.reason = granted.reason();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Whether it allows this kinship on every day of the schedule. */
    boolean covers(Kinship who, Schedule when) {
        return kinship == who && !when.from().isBefore(fromDay) && !when.until().isAfter(toDay);
    }

    boolean isBetween(long holder, long provider) {
        return holderId == holder && providerId == provider;
    }

    public String reference() {
        return reference;
    }

    public long holderId() {
        return holderId;
    }

    public long providerId() {
        return providerId;
    }

    public Kinship kinship() {
        return kinship;
    }

    public LocalDate from() {
        return fromDay;
    }

    public LocalDate to() {
        return toDay;
    }

    public String reason() {
        return reason;
    }

    public long recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
