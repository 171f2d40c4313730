package org.carepurse.bankfile;

import java.util.Optional;
import org.joda.money.Money;

/**
 * What a bank says of an account over some days, beside the lines themselves.
 *
 * @param id the bank's name for the statement; empty when it has none
 * @param account empty when the file does not say whose it is
 * @param opening the balance before the first line, where the file says it
 * @param closing the balance after the last line, where the file says it
 * @param lines how many could be read
 * @param in the sum of what came in on them
 * @param out the sum of what went out on them
 */
public record Statement(
        String id,
        Optional<AccountDetails> account,
        Optional<Money> opening,
        Optional<Money> closing,
        long lines,
        Money in,
        Money out) {

    /**
     * What the closing balance is more than the opening one and the lines explain: nothing, when no line is missing.
     * Empty when the file gives only one balance or none, so that this cannot be told.
     */
    public Optional<Money> unexplained() {
        return opening.flatMap(
                before -> closing.map(after -> after.minus(before).minus(in).plus(out)));
    }

    /** Whether both balances are there and the lines explain the whole way from one to the other. */
    public boolean agrees() {
        return unexplained().filter(Money::isZero).isPresent();
    }
}
