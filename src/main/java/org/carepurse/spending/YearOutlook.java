package org.carepurse.spending;

import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * Where one group of a commissioner's money is heading in a financial year.
 *
 * @param group a stream or a way of holding; empty for all together, or where nothing tells
 * @param budget what falls in the year
 * @param ordered in the year so far
 * @param owed in the year so far
 * @param setAside what orders hold now
 * @param forecast what will be owed by the end of the year, by the rule of {@link Pace}
 */
public record YearOutlook(
        String group, Money budget, Money ordered, Money owed, Money setAside, Money forecast, Pace pace) {

    /** Above zero when less is spent than was budgeted, below when more. */
    public Money left() {
        return budget.minus(forecast);
    }

    public Money underspend() {
        return left().isNegative() ? Sterling.NONE : left();
    }

    public LikelyCause cause() {
        return LikelyCause.of(this);
    }
}
