package org.carepurse.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** What one pot's hold gave to an approved amount, by one entry of the journal. */
@Embeddable
class ApprovalShare {

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "pot_id")
    private long potId;

    @Column(name = "hold_id")
    private long holdId;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "is_settled")
    private boolean isSettled;

    protected ApprovalShare() {}

    /** @param isSettled whether none of it will be owed: it was paid before, or a block contract pays for it */
    ApprovalShare(long providerId, long potId, long holdId, long entryId, Money amount, boolean isSettled) {
        this.providerId = providerId;
        this.potId = potId;
        this.holdId = holdId;
        this.entryId = entryId;
        this.amountPence = Sterling.inPence(amount);
        this.isSettled = isSettled;
    }

    Money amount() {
        return Sterling.pence(amountPence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApprovalShare share && share.holdId == holdId && share.entryId == entryId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(holdId, entryId);
    }
}
