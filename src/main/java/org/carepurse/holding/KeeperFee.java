package org.carepurse.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * What a bureau asks a person to pay it each month for keeping their money. To agree that the bureau keeps it is not to agree
 * to this: the person buys it by a consent of its own, and says which goal's money pays. Until then, and after they or the
 * bureau have stopped it, not a penny is taken. It never changes: another amount is another fee with another consent.
 */
@Entity
@Table(name = "keeper_fee")
public class KeeperFee {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "agreement_id")
    private long agreementId;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "what_for")
    private String whatFor;

    @Enumerated(EnumType.STRING)
    private FeeState state = FeeState.ASKED;

    @Column(name = "is_live")
    private Integer isLive = 1;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "pot_id")
    private Long potId;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_by")
    private Long agreedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private Long endedBy;

    private String because = "";

    @Version
    private int version;

    protected KeeperFee() {}

    KeeperFee(Agreement agreement, Money amount, String whatFor, long askedBy, LocalDate today) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("FEE");
        this.commissionerId = agreement.commissionerId();
        this.agreementId = agreement.id();
        this.amountPence = Sterling.inPence(amount);
        this.whatFor = whatFor;
        this.askedBy = askedBy;
        this.askedOn = today;
    }

    /** Refuses {@code fee-answered}. */
    Outcome<KeeperFee> agree(long pot, long by, LocalDate today) {
        return in(FeeState.ASKED, "fee-answered").map(fee -> {
            state = FeeState.AGREED;
            potId = pot;
            agreedBy = by;
            agreedOn = today;
            return fee;
        });
    }

    /** Refuses {@code fee-answered}. */
    Outcome<KeeperFee> decline(long by, LocalDate today, String why) {
        return in(FeeState.ASKED, "fee-answered").map(fee -> ends(FeeState.DECLINED, by, today, why));
    }

    /** What was taken stays taken. Refuses {@code fee-not-agreed}. */
    Outcome<KeeperFee> stop(long by, LocalDate today, String why) {
        return in(FeeState.AGREED, "fee-not-agreed").map(fee -> ends(FeeState.STOPPED, by, today, why));
    }

    /** Refuses {@code fee-not-agreed}, and {@code fee-month} before the month of the consent or after this one. */
    Outcome<KeeperFee> due(YearMonth month, LocalDate today) {
        return in(FeeState.AGREED, "fee-not-agreed")
                .then(fee -> month.isBefore(YearMonth.from(agreedOn)) || month.isAfter(YearMonth.from(today))
                        ? Outcome.refused(Refusal.because("fee-month", "agreed", agreedOn.toString()))
                        : Outcome.done(fee));
    }

    private KeeperFee ends(FeeState end, long by, LocalDate today, String why) {
        state = end;
        isLive = null;
        endedBy = by;
        endedOn = today;
        because = why;
        return this;
    }

    private Outcome<KeeperFee> in(FeeState needed, String code) {
        return state == needed ? Outcome.done(this) : Outcome.refused(Refusal.because(code, "fee", reference));
    }

    /** Asked for, or agreed to. */
    public boolean counts() {
        return isLive != null;
    }

    long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    /** A month. */
    public Money amount() {
        return Sterling.pence(amountPence);
    }

    /** In the bureau's words. */
    public String whatFor() {
        return whatFor;
    }

    public FeeState state() {
        return state;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Which pot pays; nothing before somebody agreed. */
    Optional<Long> potId() {
        return Optional.ofNullable(potId);
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    Optional<Long> agreedBy() {
        return Optional.ofNullable(agreedBy);
    }

    /** The day on which it was declined or stopped. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Why it was declined or stopped; empty before. */
    public String because() {
        return because;
    }
}
