package org.carepurse.takeup;

/** Where a return is in its life. */
public enum ReturnState {
    /** Counted, and there to be looked at; preparing the quarter again takes its place. */
    PREPARED,
    /** Sent as it was looked at; it stays so for ever. */
    SUBMITTED
}
