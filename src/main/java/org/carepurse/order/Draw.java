package org.carepurse.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** What one pot set aside for one line of an order, under a hold of its own in the ledger. */
@Embeddable
public class Draw {

    private int position;

    @Column(name = "pot_id")
    private long potId;

    @Column(name = "hold_id")
    private long holdId;

    private long pence;

    protected Draw() {}

    Draw(int position, long potId, long holdId, Money amount) {
        this.position = position;
        this.potId = potId;
        this.holdId = holdId;
        this.pence = Sterling.inPence(amount);
    }

    /** Which pot of the goal was drawn on first, counted from 0. */
    int position() {
        return position;
    }

    public long potId() {
        return potId;
    }

    public long holdId() {
        return holdId;
    }

    /** What was set aside when the order was placed. */
    public Money amount() {
        return Sterling.pence(pence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draw draw && holdId == draw.holdId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(holdId);
    }
}
