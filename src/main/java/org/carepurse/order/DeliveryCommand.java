package org.carepurse.order;

/** Something asked of the deliveries of one order. */
sealed interface DeliveryCommand permits Delivering.Log, Delivering.Correct, Delivering.Answer {

    /** The order's reference. */
    String order();

    /** Why, in the words of whoever asks; empty where no reason is needed. */
    default String reason() {
        return "";
    }
}
