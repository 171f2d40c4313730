package org.carepurse.stripe;

/** Where money stands that somebody pays on Stripe's page ({@link CheckoutLife}). */
public enum CheckoutState {
    /** They said what they want to pay; Stripe has not given a page yet. */
    BEGUN,
    /** Stripe has a page on which they can pay. */
    OPEN,
    /** They have paid from their bank, which takes some days. */
    COMING,
    /** It has come, and is in the books. */
    ARRIVED,
    /** It has come, and could not be put where it was meant for: a person must give it back or place it. */
    UNPLACED,
    /** It had no place, and Stripe is asked to give it back. */
    GOING_BACK,
    /** Stripe has given it back to whoever paid it. */
    GIVEN_BACK,
    /** The bank did not pay. */
    FAILED,
    /** They did not pay in time. */
    EXPIRED;

    /** Whether it may still come. */
    public boolean isUnderWay() {
        return this == BEGUN || this == OPEN || this == COMING;
    }
}
