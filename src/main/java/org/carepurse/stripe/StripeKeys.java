package org.carepurse.stripe;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What opens one commissioner's account at Stripe.
 *
 * @param secret for what we ask of it
 * @param signatures by which we know what comes from it: one for each of its endpoints, and the old beside the new while one
 *     is changed
 * @param server where it is asked
 * @param patience how long its answer is waited for; nobody knows then whether it did what it was asked
 */
public record StripeKeys(String secret, List<String> signatures, URI server, Duration patience) {

    public StripeKeys {
        signatures = List.copyOf(signatures);
    }

    /** Without the keys themselves, which belong in no log. */
    @Override
    public String toString() {
        return "keys for " + server;
    }
}
