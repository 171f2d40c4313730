package org.carepurse.rest.spending;

import org.carepurse.money.Sterling;
import org.carepurse.spending.UnitCost;
import org.joda.money.Money;

/**
 * What a unit cost with one provider.
 *
 * @param provider its number
 * @param hundredths how many units it gave, in hundredths of one
 * @param middleOfAreaPence the middle of what is asked for the same where it offers it; absent where fewer than three providers ask
 */
public record UnitCostView(
        String provider,
        String name,
        long hundredths,
        long averagePence,
        long lowestPence,
        long highestPence,
        Long middleOfAreaPence) {

    static UnitCostView of(UnitCost cost) {
        return new UnitCostView(
                cost.provider(),
                cost.name(),
                cost.hundredths(),
                pence(cost.average()),
                pence(cost.lowest()),
                pence(cost.highest()),
                cost.middle().map(UnitCostView::pence).orElse(null));
    }

    private static Long pence(Money amount) {
        return Sterling.inPence(amount);
    }
}
