package org.carepurse.stripe;

/** What happens to money that somebody pays on Stripe's page. */
enum CheckoutAct {
    OPEN,
    COME,
    ARRIVE,
    MISPLACE,
    FAIL,
    EXPIRE
}
