package org.carepurse.stripe;

/** What happens to a payment on its way through Stripe. */
enum TransferAct {
    ASK,
    MAKE,
    REFUSE,
    PAY_OUT,
    ARRIVE,
    BOUNCE,
    TAKE_BACK,
    FORGET
}
