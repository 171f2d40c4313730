package org.carepurse.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What one provider was paid for a unit, as it was ordered and given.
 *
 * @param provider the number of its record
 * @param hundredths how many units it gave, in hundredths of one
 * @param penceOfHundredths each hundredth of a unit at its price, together
 * @param middle the middle of what is asked for the same in the boroughs where it offers it; nothing where too few ask
 */
public record UnitCost(
        String provider,
        String name,
        long hundredths,
        long penceOfHundredths,
        Money lowest,
        Money highest,
        Optional<Money> middle) {

    /** To the nearest penny, half a penny up. */
    public Money average() {
        return Sterling.pence(BigDecimal.valueOf(penceOfHundredths)
                .divide(BigDecimal.valueOf(hundredths), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The same of two providers together; they have no middle in common. */
    UnitCost and(UnitCost other) {
        return new UnitCost(
                "",
                "",
                hundredths + other.hundredths,
                Math.addExact(penceOfHundredths, other.penceOfHundredths),
                lowest.isLessThan(other.lowest) ? lowest : other.lowest,
                highest.isGreaterThan(other.highest) ? highest : other.highest,
                Optional.empty());
    }

    UnitCost of(UnitCost named) {
        return new UnitCost(named.provider, named.name, hundredths, penceOfHundredths, lowest, highest, middle);
    }

    UnitCost beside(Optional<Money> middleOfArea) {
        return new UnitCost(provider, name, hundredths, penceOfHundredths, lowest, highest, middleOfArea);
    }
}
