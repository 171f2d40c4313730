package org.carepurse.stripe;

/** Where a payment stands on its way through Stripe ({@link TransferLife}). */
enum TransferState {
    /** Stripe was asked for it, and has not said what became of that. */
    ASKED(0),
    /** It is in the provider's account at Stripe. */
    MADE(1),
    /** It is on its way from there to the provider's bank. */
    PAYING_OUT(1),
    /** The provider's bank has it. */
    PAID(2),
    /** It did not get to the bank, lies in the provider's account at Stripe, and must be taken back from there. */
    BOUNCED(0),
    /** It was not made, or was taken back. */
    FAILED(3),
    /** It went another way: Stripe will not make it. */
    FORGOTTEN(0);

    private final int toTell;

    TransferState(int toTell) {
        this.toTell = toTell;
    }

    /** How much there is to tell of a payment that got here: accepted 1, paid 2, failed 3. */
    int toTell() {
        return toTell;
    }
}
