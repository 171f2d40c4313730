package org.carepurse.webhook;

/** Where a message stands. */
public enum MessageState {
    WAITING,
    DELIVERED,
    /** Tried for three days in vain. It can be sent again by hand. */
    FAILED
}
