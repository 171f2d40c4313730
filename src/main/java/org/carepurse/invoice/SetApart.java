package org.carepurse.invoice;

import java.util.List;
import org.joda.money.Money;

/**
 * What of an approved line stands by itself while somebody disputes it.
 *
 * @param heldBack how much of it can be held back, since no payment has it yet
 * @param approvals the approved amounts that it now is
 */
public record SetApart(Money heldBack, List<Long> approvals) {

    public SetApart {
        approvals = List.copyOf(approvals);
    }
}
