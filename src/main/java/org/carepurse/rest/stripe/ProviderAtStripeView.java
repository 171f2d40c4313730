package org.carepurse.rest.stripe;

import java.time.Instant;
import org.carepurse.money.Sterling;
import org.carepurse.stripe.ProviderAtStripe;

/**
 * How it stands with a provider's account at Stripe.
 *
 * @param asked how many things Stripe still asks of it
 * @param lookedAt as of when; absent before the first time
 * @param onItsWayPence what was paid and its bank has not yet
 * @param cameBackPence what did not get to its bank, and is to be taken back
 */
public record ProviderAtStripeView(
        String provider, boolean isReady, int asked, Instant lookedAt, long onItsWayPence, long cameBackPence) {

    static ProviderAtStripeView of(ProviderAtStripe one) {
        return new ProviderAtStripeView(
                one.name(),
                one.isReady(),
                one.asked(),
                one.lookedAt(),
                Sterling.inPence(one.onItsWay()),
                Sterling.inPence(one.cameBack()));
    }
}
