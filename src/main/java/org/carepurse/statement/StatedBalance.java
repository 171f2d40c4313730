package org.carepurse.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a bank says is in an account, beside what its lines come to.
 *
 * @param firstDay the first day of its lines; nothing when it has none
 * @param before what the statement before it, of an earlier day, closed with
 */
public record StatedBalance(
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<Money> opening,
        Optional<Money> closing,
        Money in,
        Money out,
        Optional<Money> before) {

    /** What the closing balance is more than the opening one and the lines explain; nothing when this cannot be told. */
    public Optional<Money> unexplained() {
        return opening.flatMap(
                start -> closing.map(end -> end.minus(start).minus(in).plus(out)));
    }

    /** What came over the account between the statement before and this one: of these days no statement is here. */
    public Optional<Money> gap() {
        return before.flatMap(end -> opening.map(start -> start.minus(end))).filter(gap -> !gap.isZero());
    }
}
