package org.carepurse.moving;

/** How money that the commissioner kept itself goes on to whoever is to keep it. */
public enum Pace {
    /** All that is left goes at once. */
    AT_ONCE,
    /** What orders have set aside goes at once; the rest is paid in bit by bit, and sorted into the same goals. */
    AS_PAID_IN
}
