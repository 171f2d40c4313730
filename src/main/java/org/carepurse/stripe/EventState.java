package org.carepurse.stripe;

/** Whether something that Stripe told has been worked on. */
enum EventState {
    WAITING,
    DONE,
    /** It could not be worked on, again and again: a person must look. */
    STUCK,
    /** A person looked, and nothing is to be done about it. */
    ASIDE
}
