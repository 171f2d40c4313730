package org.carepurse.stripe;

import com.stripe.net.HttpClient;

/**
 * Answers in the place of Stripe where there is none: for invented commissioners without keys, where CarePurse is only tried
 * out. It takes the network's place and nothing else's: what is asked and what is told goes through all that stands here.
 */
public interface StandIn {

    HttpClient answering(long commissionerId);

    /** By which we know what comes from it. */
    String signature();
}
