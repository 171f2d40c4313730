package org.carepurse.order;

/** What can happen to a delivery once it is logged. */
public enum DeliveryAct {
    CONFIRM_ALL,
    CONFIRM_PART,
    CONFIRM_NONE,
    /** The provider puts another in its place. */
    CORRECT;

    static DeliveryAct confirming(Quantity received, Quantity logged) {
        if (received.isNone()) {
            return CONFIRM_NONE;
        }
        return received.equals(logged) ? CONFIRM_ALL : CONFIRM_PART;
    }
}
