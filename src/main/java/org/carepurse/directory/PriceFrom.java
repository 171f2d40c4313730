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
 */
public record PriceFrom(Unit unit, Money price, LocalDate from) {

    private static final Money HIGHEST = Sterling.pounds("100000");

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
