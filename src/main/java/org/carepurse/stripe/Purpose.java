package org.carepurse.stripe;

/** What people pay on Stripe's pages for. */
public enum Purpose {
    /** Their own part under an agreement that says they are billed for it. */
    OWN_PART,
    /** More for something that was granted to them. */
    TOP_UP
}
