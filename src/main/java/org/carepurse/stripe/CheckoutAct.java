package org.carepurse.stripe;

/** What happens to money that somebody pays on Stripe's page. */
enum CheckoutAct {
    OPEN,
    COME,
    ARRIVE,
    MISPLACE,
    FAIL,
    EXPIRE,
    /** Somebody found its place. */
    PLACE,
    /** Somebody has it given back. */
    GIVE_BACK,
    /** Stripe gives it back. */
    GO_BACK,
    /** Stripe does not give it back. */
    STAY
}
