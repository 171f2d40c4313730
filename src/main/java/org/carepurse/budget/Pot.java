package org.carepurse.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.carepurse.careplan.Goal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * The part of a budget that is set against one goal, from one funding line, held in one way. It begins when money is
 * first sorted into it and is never removed; it is not changed either, since what it has is the ledger's to say.
 */
@Entity
@Table(name = "pot")
public class Pot {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "goal_id")
    private long goalId;

    @Column(name = "line_id")
    private long lineId;

    @Enumerated(EnumType.STRING)
    private Holding holding;

    protected Pot() {}

    Pot(Goal goal, FundingLine line) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("POT");
        this.commissionerId = line.commissionerId();
        this.planId = line.planId();
        this.goalId = goal.id();
        this.lineId = line.id();
        this.holding = line.holding();
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long goalId() {
        return goalId;
    }

    public long lineId() {
        return lineId;
    }

    public Holding holding() {
        return holding;
    }
}
