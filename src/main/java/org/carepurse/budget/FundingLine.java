package org.carepurse.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Plan;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * The money that one stream grants to one plan, held in one way. It begins when a plan is funded and lasts as long as the
 * plan; what it has is the ledger's to say. When its year is closed it takes no new money and pays for nothing new.
 * When it is held otherwise its money moves on to another line, and what was used under it stays here. Money of a ring-fenced line never pays for what another stream was to pay.
 */
@Entity
@Table(name = "funding_line")
public class FundingLine {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "plan_id")
    private long planId;

    @Enumerated(EnumType.STRING)
    private FundingStream stream;

    @Enumerated(EnumType.STRING)
    private Holding holding;

    @Column(name = "ring_fenced")
    private boolean ringFenced;

    @Column(name = "draw_order")
    private int drawOrder;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private LineStanding standing = LineStanding.OPEN;

    /** 1 while it is open, nothing otherwise: so that the table can hold one open line for each stream and holding. */
    @Column(name = "is_open")
    private Integer isOpen = 1;

    @Column(name = "goes_on_id")
    private Long goesOnId;

    @Version
    private int version;

    protected FundingLine() {}

    FundingLine(Plan plan, GrantedLine granted) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("FND");
        this.commissionerId = plan.commissionerId();
        this.planId = plan.id();
        this.stream = granted.stream();
        this.holding = granted.holding();
        this.ringFenced = granted.ringFenced();
        this.drawOrder = granted.drawOrder();
    }

    /** The line under which the same stream's money is to be held otherwise. */
    FundingLine(FundingLine before, Holding otherwise) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("FND");
        this.commissionerId = before.commissionerId;
        this.planId = before.planId;
        this.stream = before.stream;
        this.holding = otherwise;
        this.ringFenced = before.ringFenced;
        this.drawOrder = before.drawOrder;
        this.standing = LineStanding.COMING;
        this.isOpen = null;
    }

    boolean isFor(GrantedLine granted) {
        return standing == LineStanding.OPEN && stream == granted.stream() && holding == granted.holding();
    }

    /** Its money comes: from now on it is held under this line. */
    void begin() {
        standing = LineStanding.OPEN;
        isOpen = 1;
    }

    /** Its money has moved on, and what comes free under it later follows. */
    void goOnTo(FundingLine next) {
        leave();
        goesOnId = next.id;
    }

    /** Nothing is held under it any more. */
    void leave() {
        standing = LineStanding.LEFT;
        isOpen = null;
    }

    /** Its year is over: refused when it was closed before. */
    Outcome<FundingLine> close(LocalDate day) {
        return open().map(line -> {
            closedOn = day;
            return line;
        });
    }

    /** Refuses {@code year-closed} and {@code line-held-otherwise}. */
    public Outcome<FundingLine> open() {
        if (isClosed()) {
            return Outcome.refused(Refusal.because("year-closed", "stream", "careplan.stream." + stream));
        }
        return standing == LineStanding.OPEN
                ? Outcome.done(this)
                : Outcome.refused(Refusal.because("line-held-otherwise", "line", reference));
    }

    /** The line that its money moved on to; nothing while it is held here. */
    public Optional<Long> goesOnId() {
        return Optional.ofNullable(goesOnId);
    }

    public LineStanding standing() {
        return standing;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public long planId() {
        return planId;
    }

    public FundingStream stream() {
        return stream;
    }

    public Holding holding() {
        return holding;
    }

    public boolean ringFenced() {
        return ringFenced;
    }

    public int drawOrder() {
        return drawOrder;
    }
}
