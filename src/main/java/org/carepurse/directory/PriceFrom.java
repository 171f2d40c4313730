package org.carepurse.directory;

import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * A price about to be set.
 *
 * @param price of one unit: above nothing, and at most £100,000
 * @param from the first day it holds
 * @param missed what may be charged for one that is missed
 */
public record PriceFrom(Unit unit, Money price, LocalDate from, PriceKind kind, MissedTerms missed) {

    private static final Money HIGHEST = Sterling.pounds("100000");

    /** For each one, with no charge for those that are missed. */
    public PriceFrom(Unit unit, Money price, LocalDate from) {
        this(unit, price, from, PriceKind.PER_UNIT, MissedTerms.NO_CHARGE);
    }

    public PriceFrom {
        if (unit == null) {
            throw new WrongInput("unit", "unit-missing");
        }
        if (!price.isPositive()) {
            throw new WrongInput("price", "price-above-nothing");
        }
        if (price.isGreaterThan(HIGHEST)) {
            throw new WrongInput("price", "price-too-high");
        }
    }
}
