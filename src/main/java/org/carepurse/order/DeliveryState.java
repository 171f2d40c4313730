package org.carepurse.order;

/** What the person says of a delivery; how it moves is drawn in {@link DeliveryLife}. */
public enum DeliveryState {
    /** The provider has logged it and the person has not answered. However long that lasts, it is not a yes. */
    WAITING,
    /** All of it was received. */
    CONFIRMED,
    /** Some of it was received. */
    PART_CONFIRMED,
    /** None of it was received. */
    NOT_RECEIVED,
    /** Over: the provider has put another delivery in its place. */
    CORRECTED;

    /** Whether the person has answered. */
    public boolean isAnswered() {
        return this == CONFIRMED || this == PART_CONFIRMED || this == NOT_RECEIVED;
    }
}
