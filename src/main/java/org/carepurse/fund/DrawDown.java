package org.carepurse.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.budget.Pot;
import org.carepurse.holding.Agreement;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * What a fund holder took out of a person's fund for one delivery of support. It begins when the support was given, and
 * the money is out of the fund with it. The person may ask about it. When it was wrong, the fund holder puts the money
 * back, once, and says why; the delivery can then be drawn down anew.
 */
@Entity
@Table(name = "draw_down")
public class DrawDown {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "agreement_id")
    private long agreementId;

    @Column(name = "pot_id")
    private long potId;

    @Column(name = "goal_id")
    private long goalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private GivenBy givenBy;

    private String supplier;

    private String delivery;

    private String support;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "drawn_on")
    private LocalDate drawnOn;

    @Column(name = "drawn_by")
    private long drawnBy;

    private String question = "";

    @Column(name = "put_back_on")
    private LocalDate putBackOn;

    @Column(name = "put_back_because")
    private String putBackBecause = "";

    /** 1 while it stands, nothing afterwards: so that the table can hold one that stands for each delivery. */
    @Column(name = "is_standing")
    private Integer isStanding = 1;

    @Version
    private int version;

    protected DrawDown() {}

    DrawDown(Agreement agreement, Pot pot, DrawDowns.Draw asked, long drawnBy, LocalDate today) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("DRW");
        this.commissionerId = agreement.commissionerId();
        this.agreementId = agreement.id();
        this.potId = pot.id();
        this.goalId = pot.goalId();
        this.givenBy = asked.support().givenBy();
        this.supplier = asked.support().supplier();
        this.delivery = asked.support().delivery();
        this.support = asked.support().what();
        this.givenOn = asked.support().day();
        this.amountPence = Sterling.inPence(asked.amount());
        this.drawnOn = today;
        this.drawnBy = drawnBy;
    }

    /** Refuses {@code draw-down-put-back}: what is back already needs no question. */
    Outcome<DrawDown> ask(String words) {
        return standing().map(one -> {
            question = words;
            return one;
        });
    }

    /** Refuses {@code draw-down-put-back}. */
    Outcome<DrawDown> putBack(LocalDate today, String because) {
        return standing().map(one -> {
            putBackOn = today;
            putBackBecause = because;
            isStanding = null;
            return one;
        });
    }

    private Outcome<DrawDown> standing() {
        return putBackOn == null
                ? Outcome.done(this)
                : Outcome.refused(Refusal.because("draw-down-put-back", "drawDown", reference));
    }

    public String reference() {
        return reference;
    }

    public long agreementId() {
        return agreementId;
    }

    long potId() {
        return potId;
    }

    public long goalId() {
        return goalId;
    }

    public GivenBy givenBy() {
        return givenBy;
    }

    /** From whom others' support was bought; empty for the fund holder's own. */
    public String supplier() {
        return supplier;
    }

    /** The number under which the delivery stands in the books of whoever gave it. */
    public String delivery() {
        return delivery;
    }

    /** What was given, in words. */
    public String support() {
        return support;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public Money amount() {
        return Sterling.pence(amountPence);
    }

    /** The day on which the money left the fund. */
    public LocalDate drawnOn() {
        return drawnOn;
    }

    /** What the person asked about it last; empty when nothing. */
    public String question() {
        return question;
    }

    public Optional<LocalDate> putBackOn() {
        return Optional.ofNullable(putBackOn);
    }

    public String putBackBecause() {
        return putBackBecause;
    }
}
