package org.carepurse.invoice;

import java.util.List;
import org.carepurse.order.Quantity;
import org.joda.money.Money;

/**
 * A part of a claimed line that was not approved, and why.
 *
 * @param quantity how much was not approved; none when it was, and only the money for it is too much
 * @param visits the deliveries concerned, where there are any
 */
record Finding(MatchReason reason, Quantity quantity, Money amount, List<VisitUse> visits) {

    Finding {
        visits = List.copyOf(visits);
    }
}
