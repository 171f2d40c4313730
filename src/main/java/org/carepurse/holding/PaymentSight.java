package org.carepurse.holding;

import org.carepurse.careplan.FundingStream;
import org.joda.money.Money;

/**
 * A payment in with whom and what it is for.
 *
 * @param holder the budget holder's name
 * @param plan the plan's reference
 * @param keeper who keeps the money, by name; empty where it is the person's own account or their nominee's
 */
public record PaymentSight(
        PaymentIn payment, Agreement agreement, String holder, String plan, FundingStream stream, String keeper) {

    /** What comes into the account for this time in all. */
    public Money comesIn() {
        return agreement.contribution().basis() == Contribution.Basis.NET
                ? payment.amount().plus(payment.contribution())
                : payment.amount();
    }
}
