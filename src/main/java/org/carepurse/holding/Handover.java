package org.carepurse.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.careplan.Plan;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * An instruction to hand a person's cash over, from the account it was kept in to the one it is kept in from now on. It
 * begins when the money has moved in the person's purse; it is done when whoever was to get the cash says that it came.
 */
@Entity
@Table(name = "cash_handover")
public class Handover {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "from_account_id")
    private Long fromAccountId;

    @Column(name = "to_account_id")
    private Long toAccountId;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "instructed_on")
    private LocalDate instructedOn;

    @Column(name = "instructed_by")
    private long instructedBy;

    @Column(name = "came_on")
    private LocalDate cameOn;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Version
    private int version;

    protected Handover() {}

    /**
     * @param from null where the commissioner has the cash
     * @param to null where the commissioner is to get it
     */
    Handover(Plan plan, Agreement from, Agreement to, Money amount, long instructedBy, LocalDate today) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("HND");
        this.commissionerId = plan.commissionerId();
        this.holderId = plan.holderId();
        this.fromAccountId = from == null ? null : from.accountId();
        this.toAccountId = to == null ? null : to.accountId();
        this.amountPence = Sterling.inPence(amount);
        this.instructedBy = instructedBy;
        this.instructedOn = today;
    }

    /** Refuses {@code handover-came-already}. */
    Outcome<Handover> came(long personId, LocalDate today) {
        if (cameOn != null) {
            return Outcome.refused(Refusal.because("handover-came-already", "handover", reference));
        }
        cameOn = today;
        confirmedBy = personId;
        return Outcome.done(this);
    }

    long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public long holderId() {
        return holderId;
    }

    /** The kept account that the cash leaves; nothing when it is the commissioner's. */
    public Optional<Long> fromAccountId() {
        return Optional.ofNullable(fromAccountId);
    }

    /** The kept account that the cash comes to; nothing when it is the commissioner's. */
    public Optional<Long> toAccountId() {
        return Optional.ofNullable(toAccountId);
    }

    public Money amount() {
        return Sterling.pence(amountPence);
    }

    public Optional<LocalDate> cameOn() {
        return Optional.ofNullable(cameOn);
    }
}
