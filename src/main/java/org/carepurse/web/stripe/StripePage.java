package org.carepurse.web.stripe;

import org.carepurse.stripe.StripeStanding;

/** How it stands with the commissioner's Stripe. */
public record StripePage(StripeStanding standing, int current, int last) {}
