package org.carepurse.bankfile;

import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.joda.money.Money;

/**
 * How many payments there are and what they come to: said ahead by whoever asks for a file, and counted again while it
 * is written.
 */
public record ControlTotals(long payments, Money amount) {

    public static final ControlTotals NONE = new ControlTotals(0, Sterling.NONE);

    public ControlTotals plus(Money payment) {
        return new ControlTotals(payments + 1, amount.plus(payment));
    }

    /** @throws BrokenInvariant when what was written is not what was announced: such a file must not leave */
    void mustEqual(ControlTotals announced) {
        if (!equals(announced)) {
            throw new BrokenInvariant("The file was to hold " + announced + ", but holds " + this);
        }
    }

    @Override
    public String toString() {
        return payments + " payments of " + Sterling.print(amount);
    }
}
