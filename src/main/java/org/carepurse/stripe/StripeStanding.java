package org.carepurse.stripe;

import java.net.URI;

/**
 * How it stands with a commissioner's Stripe.
 *
 * @param isSimulated whether it is only played here
 * @param events the address that Stripe is to tell what happened
 * @param waiting how much that Stripe told waits to be worked on
 * @param stuck how much of it could not be worked on, and a person must look at
 */
public record StripeStanding(boolean isSetUp, boolean isSimulated, URI events, long waiting, long stuck) {}
