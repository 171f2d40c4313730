package org.carepurse.invoice;

import java.util.List;
import org.carepurse.order.Quantity;
import org.joda.money.Money;

/** So much of a line, approved on one ground, for these deliveries. */
record Approved(ApprovalGround ground, Quantity quantity, Money amount, List<VisitUse> visits) {

    static Approved of(LineMatch match, ApprovalGround ground) {
        return new Approved(ground, match.approvedQuantity(), match.approved(), match.visits());
    }

    boolean isSomething() {
        return !quantity.isNone() || amount.isPositive();
    }
}
