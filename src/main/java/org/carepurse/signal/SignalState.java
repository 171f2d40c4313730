package org.carepurse.signal;

/** Where a signal stands; how it moves is drawn in {@link SignalLife}. */
public enum SignalState {
    /** Nobody has looked at it, or there is something new since. */
    OPEN,
    /** Somebody looked and says why it is in order. */
    NOTHING_WRONG,
    /** Somebody looked and says what was done about it. */
    FOLLOWED_UP
}
