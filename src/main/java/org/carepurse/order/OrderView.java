package org.carepurse.order;

import java.util.List;
import org.joda.money.Money;

/**
 * An order with its people's names and its history, for those who may see it.
 *
 * @param setAside what is still set aside for it; of no concern to the provider
 * @param mayCancel whether whoever asks may call off what is not delivered
 * @param mayAnswer whether whoever asks works for the provider
 * @param tooLate the visits that would still be charged for if it were called off now; for those who may
 */
public record OrderView(
        Order order,
        String provider,
        String holder,
        String placedBy,
        Money setAside,
        List<Step> steps,
        boolean mayCancel,
        boolean mayAnswer,
        List<TooLate> tooLate) {

    public record Step(OrderStep step, String by) {}
}
