package org.carepurse.payment;

/** Where a payment run stands in its life ({@link RunLife}). */
public enum RunState {
    /** Collected, for people to look through. */
    DRAFT,
    /** A second person has let it go; some of it waits for a route. */
    RELEASED,
    /** All of it has left us. */
    SENT,
    /** It is known of every payment what became of it. */
    CLOSED,
    /** It never left. */
    CANCELLED;

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
