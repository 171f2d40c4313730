package org.carepurse.rest.directory;

import org.carepurse.directory.FoundService;
import org.carepurse.directory.Offer;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;

/**
 * One service that was found.
 *
 * @param pricePence of one unit today; absent when it has no price
 * @param canBeOrdered whether it can be ordered today
 * @param miles from the place that was named; absent when either is not known
 */
public record FoundView(
        String reference,
        String name,
        String provider,
        String category,
        String description,
        String postcode,
        String borough,
        Unit unit,
        Long pricePence,
        boolean canBeOrdered,
        Double miles) {

    static FoundView of(FoundService found) {
        Offer offer = found.offer();
        return new FoundView(
                offer.serviceReference(),
                offer.serviceName(),
                offer.providerName(),
                offer.category(),
                found.description(),
                found.postcode(),
                found.borough(),
                offer.unit(),
                offer.price().map(Sterling::inPence).orElse(null),
                offer.canBeOrdered(),
                found.distance().isEmpty() ? null : found.distance().getAsDouble());
    }
}
