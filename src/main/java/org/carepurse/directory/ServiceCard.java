package org.carepurse.directory;

import java.time.LocalDate;
import java.util.List;

/** All that a person may want to know of a service before ordering. */
public record ServiceCard(Offer offer, Service service, Provider provider, List<Price> comingPrices) {

    /** The prices that begin after the day of the offer, the first first. */
    static List<Price> coming(PriceList prices, LocalDate day) {
        return prices.all().stream().filter(price -> price.from().isAfter(day)).toList();
    }
}
