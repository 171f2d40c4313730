package org.carepurse.stripe;

/** Knows what to do about some of what Stripe tells, within the act in which it is worked on. */
interface Listener {

    boolean isFor(String type);

    void hear(Told told);
}
