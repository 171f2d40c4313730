package org.carepurse.holding;

import java.util.List;
import org.joda.money.Money;

/**
 * What whoever gets a payment in is told of it: what for, which line, which time, and what the person is to pay beside it.
 *
 * @param keptIn the name on the account it was paid into
 * @param sorted what goals were given of it at once, as the holder sorted last
 * @param stillToCome what the line is still to be paid in now
 */
public record Remittance(PaymentSight payment, String keptIn, List<Share> sorted, Money stillToCome) {

    /** @param goal the goal's title */
    public record Share(String goal, Money amount) {}

    public Remittance {
        sorted = List.copyOf(sorted);
    }
}
