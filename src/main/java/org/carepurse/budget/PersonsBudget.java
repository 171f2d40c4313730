package org.carepurse.budget;

import java.time.LocalDate;
import org.carepurse.careplan.PlanState;
import org.carepurse.ledger.Balance;
import org.joda.money.Money;

/**
 * One plan's money as one line of a commissioner's list.
 *
 * @param promised what is still to be paid in
 * @param unallocated what no goal has been given yet
 * @param balance what all its goals have left, set aside and spent
 * @param nextReview null when none is planned
 */
public record PersonsBudget(
        long planId,
        String plan,
        PlanState state,
        long holderId,
        String holderReference,
        String holder,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate nextReview,
        Money promised,
        Money unallocated,
        Balance balance) {

    public Money granted() {
        return promised.plus(unallocated).plus(balance.allocated());
    }
}
