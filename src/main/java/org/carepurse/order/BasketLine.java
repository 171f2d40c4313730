package org.carepurse.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.carepurse.careplan.PlanStanding;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Something in a budget holder's basket. Everybody who may buy for the holder sees it and may change it. It is taken out
 * by hand, and can be put back until another line is taken out; or it leaves when it is ordered or asked for.
 */
@Entity
@Table(name = "basket_line")
public class BasketLine {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "added_by")
    private long addedBy;

    @Embedded
    private Want want;

    private boolean removed;

    @Version
    private int version;

    protected BasketLine() {}

    BasketLine(PlanStanding plan, Want want, long addedBy) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("LIN");
        this.commissionerId = plan.commissionerId();
        this.holderId = plan.holderId();
        this.want = want;
        this.addedBy = addedBy;
    }

    void change(Want instead) {
        want = instead;
    }

    void remove() {
        removed = true;
    }

    void putBack() {
        removed = false;
    }

    /** How pages name it: {@code LIN-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    public long holderId() {
        return holderId;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public Want want() {
        return want;
    }

    public boolean isRemoved() {
        return removed;
    }
}
