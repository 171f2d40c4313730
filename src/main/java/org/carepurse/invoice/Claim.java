package org.carepurse.invoice;

import java.util.Set;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * What is asked for: so much of an ordered service, given in a period, at a price. Either a whole line of an invoice, or
 * what is still unsettled of one.
 *
 * @param orderLineId the ordered line that it is claimed against
 * @param quantity in the unit of the ordered line, more than nothing
 * @param unitPrice more than nothing
 * @param amount what all of it comes to
 * @param waived the reasons that the commissioner has set aside for it
 */
record Claim(
        long orderLineId,
        ServicePeriod period,
        Quantity quantity,
        Money unitPrice,
        Money amount,
        Set<MatchReason> waived) {

    Claim {
        waived = Set.copyOf(waived);
        if (quantity.isNone()) {
            throw new WrongInput("quantity", "quantity-out-of-range");
        }
        if (!unitPrice.isGreaterThan(Sterling.NONE)) {
            throw new WrongInput("unitPrice", "claimed-price");
        }
    }

    /** A whole line, worth its quantity at its price to the nearest penny, half a penny up. */
    Claim(long orderLineId, ServicePeriod period, Quantity quantity, Money unitPrice) {
        this(orderLineId, period, quantity, unitPrice, quantity.at(unitPrice), Set.of());
    }

    /** What the first so much of it comes to; all of it, exactly the amount, however the pennies fall. */
    Money worthOf(Quantity part) {
        Money worth = part.at(unitPrice);
        return part.equals(quantity) || worth.isGreaterThan(amount) ? amount : worth;
    }
}
