package org.carepurse.rest.directory;

import org.carepurse.directory.Offer;
import org.carepurse.directory.ServiceState;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;

/**
 * A service as one line of its provider's list.
 *
 * @param pricePence of one unit today; absent when it has no price
 * @param whyNot the code of the rule for which it cannot be ordered today; absent when it can
 */
public record OfferView(
        String reference, String name, ServiceState state, String category, Unit unit, Long pricePence, String whyNot) {

    static OfferView of(Offer offer) {
        return new OfferView(
                offer.serviceReference(),
                offer.serviceName(),
                offer.serviceState(),
                offer.category(),
                offer.unit(),
                offer.price().map(Sterling::inPence).orElse(null),
                offer.whyNot().map(Refusal::code).orElse(null));
    }
}
