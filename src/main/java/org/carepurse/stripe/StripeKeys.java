package org.carepurse.stripe;

import java.net.URI;
import java.util.List;

/**
 * What opens one commissioner's account at Stripe.
 *
 * @param secret for what we ask of it
 * @param signatures by which we know what comes from it: one for each of its endpoints, and the old beside the new while one
 *     is changed
 * @param server where it is asked
 */
public record StripeKeys(String secret, List<String> signatures, URI server) {

    public StripeKeys {
        signatures = List.copyOf(signatures);
    }

    /** Without the keys themselves, which belong in no log. */
    @Override
    public String toString() {
        return "keys for " + server;
    }
}
