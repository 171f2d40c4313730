package org.carepurse.rest.spending;

import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.carepurse.spending.DeliveredPart;

/**
 * One delivery as part of a figure.
 *
 * @param hundredths how much of it counts, in hundredths of a unit
 * @param pricePence of one unit, as it was ordered
 * @param amountPence what it adds to the figure
 */
public record SpendingDeliveryView(
        LocalDate deliveredOn,
        String delivery,
        String order,
        String provider,
        String service,
        String holder,
        String unit,
        long hundredths,
        long pricePence,
        long amountPence) {

    static SpendingDeliveryView of(DeliveredPart part) {
        return new SpendingDeliveryView(
                part.place().on(),
                part.delivery(),
                part.order(),
                part.provider(),
                part.service(),
                part.holder(),
                part.unit(),
                part.hundredths(),
                Sterling.inPence(part.price()),
                Sterling.inPence(part.worth()));
    }
}
