package org.carepurse.order;

/** Something asked of one order. */
sealed interface OrderCommand permits Orders.Accept, Orders.Decline, Orders.Cancel {

    /** The order's reference. */
    String order();

    /** Why, in the words of whoever asks; empty where no reason is needed. */
    default String reason() {
        return "";
    }
}
