package org.carepurse.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Plan;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * The money that one stream grants to one plan, held in one way. It begins when a plan is funded and lasts as long as the
 * plan; what it has is the ledger's to say. When its year is closed it takes no new money and pays for nothing new. Money of a ring-fenced line never pays for what another stream was to pay.
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

    boolean isFor(GrantedLine granted) {
        return stream == granted.stream() && holding == granted.holding();
    }

    /** Its year is over: refused when it was closed before. */
    Outcome<FundingLine> close(LocalDate day) {
        return open().map(line -> {
            closedOn = day;
            return line;
        });
    }

    /** Refuses {@code year-closed}. */
    Outcome<FundingLine> open() {
        return isClosed()
                ? Outcome.refused(Refusal.because("year-closed", "stream", "careplan.stream." + stream))
                : Outcome.done(this);
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
