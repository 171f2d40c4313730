package org.carepurse.moving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.budget.FundingLine;
import org.carepurse.careplan.Plan;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * The way of a stream's money from one holding to another. It begins when the commissioner proposes it, with a line for the
 * money to come to; it is done in one act, on figures that were seen before, or taken back. It is never done twice.
 */
@Entity
@Table(name = "holding_move")
public class Move {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "from_line_id")
    private long fromLineId;

    @Column(name = "to_line_id")
    private long toLineId;

    @Enumerated(EnumType.STRING)
    private Pace pace;

    private String reason;

    @Enumerated(EnumType.STRING)
    private MoveState state = MoveState.PROPOSED;

    /** 1 while it is proposed, nothing afterwards: so that a line's money is on its way to one place at most. */
    @Column(name = "is_proposed")
    private Integer isProposed = 1;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "there_pence")
    private long therePence;

    @Column(name = "set_aside_pence")
    private long setAsidePence;

    @Column(name = "promised_pence")
    private long promisedPence;

    @Version
    private int version;

    protected Move() {}

    Move(Plan plan, FundingLine from, FundingLine to, Moves.Propose asked, long proposedBy, LocalDate today) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("MOV");
        this.commissionerId = plan.commissionerId();
        this.planId = plan.id();
        this.fromLineId = from.id();
        this.toLineId = to.id();
        this.pace = asked.pace();
        this.reason = asked.reason();
        this.proposedBy = proposedBy;
        this.proposedOn = today;
    }

    /** Refuses {@code move-has-ended}. */
    Outcome<Move> stillProposed() {
        return state == MoveState.PROPOSED
                ? Outcome.done(this)
                : Outcome.refused(Refusal.because("move-has-ended", "move", reference));
    }

    void isDone(MoveFigures figures, long by, LocalDate today) {
        therePence = Sterling.inPence(figures.there());
        setAsidePence = Sterling.inPence(figures.setAside());
        promisedPence = Sterling.inPence(figures.promised());
        end(MoveState.DONE, by, today);
    }

    void isWithdrawn(long by, LocalDate today) {
        end(MoveState.WITHDRAWN, by, today);
    }

    private void end(MoveState ended, long by, LocalDate today) {
        state = ended;
        isProposed = null;
        endedOn = today;
        endedBy = by;
    }

    public String reference() {
        return reference;
    }

    public long planId() {
        return planId;
    }

    public long fromLineId() {
        return fromLineId;
    }

    public long toLineId() {
        return toLineId;
    }

    public Pace pace() {
        return pace;
    }

    /** Why, as the commissioner said to the person. */
    public String reason() {
        return reason;
    }

    public MoveState state() {
        return state;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** What moved; nothing while it has not. */
    public MoveFigures moved() {
        return new MoveFigures(
                Sterling.pence(therePence), Sterling.pence(setAsidePence), Sterling.pence(promisedPence));
    }
}
