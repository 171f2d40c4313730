package org.carepurse.keeping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A client account on one day, counted in three ways that are to come to the same.
 *
 * @param bank what the bank says was in it that evening; nothing while no statement of that day is here
 * @param subLedgers what all people have in it together
 * @param instructed what came in, less what left on somebody's instruction
 */
public record DayCount(LocalDate day, Optional<Money> bank, Money subLedgers, Money instructed) {

    /** By how much two of the three differ at most. */
    public Money difference() {
        Money least = figures()
                .reduce((one, other) -> one.isLessThan(other) ? one : other)
                .orElseThrow();
        Money most = figures()
                .reduce((one, other) -> one.isGreaterThan(other) ? one : other)
                .orElseThrow();
        return most.minus(least);
    }

    public boolean agrees() {
        return difference().isZero();
    }

    private Stream<Money> figures() {
        return Stream.concat(bank.stream(), Stream.of(subLedgers, instructed));
    }
}
