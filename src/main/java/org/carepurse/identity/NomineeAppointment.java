package org.carepurse.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * A person whom a budget holder has asked to see their purse and buy for them. The nominee always acts as themselves.
 *
 * <p>It begins when both sides have said yes, which is recorded. It is made for a first day and perhaps a last one, and may be ended sooner, never made longer: that is a new
 * appointment. What the nominee did while it stood remains theirs.
 */
@Entity
@Table(name = "nominee_appointment")
public class NomineeAppointment {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "nominee_id")
    private long nomineeId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Version
    private int version;

    protected NomineeAppointment() {}

    NomineeAppointment(NewAppointment made, long commissionerId, LocalDate today) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("NOM");
        this.commissionerId = commissionerId;
        this.holderId = made.holderId();
        this.nomineeId = made.nomineeId();
        this.fromDay = made.from();
        this.toDay = made.to();
        this.agreedOn = today;
    }

    /** Lets it stand through that day and no longer; it can only end sooner than it would have. */
    void endAfter(LocalDate lastDay) {
        if (toDay == null || lastDay.isBefore(toDay)) {
            toDay = lastDay;
        }
    }

    boolean overlaps(LocalDate from, LocalDate toOrNone) {
        return (toDay == null || !toDay.isBefore(from)) && (toOrNone == null || !fromDay.isAfter(toOrNone));
    }

    public String reference() {
        return reference;
    }

    public long holderId() {
        return holderId;
    }

    public long nomineeId() {
        return nomineeId;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day on which it stands, if one is known. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(toDay);
    }

    /** When it was recorded that both sides had said yes. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    public boolean isOver(LocalDate today) {
        return toDay != null && toDay.isBefore(today);
    }

    public Whose whose() {
        return Whose.holders(holderId, commissionerId);
    }

    long commissionerId() {
        return commissionerId;
    }
}
