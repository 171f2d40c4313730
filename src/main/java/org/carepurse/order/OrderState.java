package org.carepurse.order;

/** Where an order is in its life; how it moves is drawn in {@link OrderLife}. */
public enum OrderState {
    /** Asked of the provider, the money set aside. */
    PLACED,
    /** The provider will do it. */
    ACCEPTED,
    /** At least part of it has been delivered. */
    IN_DELIVERY,
    /** What was delivered is still to be paid; the rest was cancelled and its money is back. */
    ENDED_EARLY,
    /** Over: all that was delivered is paid, and nothing is set aside any more. */
    COMPLETED,
    /** Over: the provider could not do it, and all the money is back. */
    DECLINED,
    /** Over: called off before anything was delivered, and all the money is back. */
    CANCELLED;

    /** Whether money may still be set aside for it. */
    public boolean isOpen() {
        return this == PLACED || this == ACCEPTED || this == IN_DELIVERY || this == ENDED_EARLY;
    }
}
