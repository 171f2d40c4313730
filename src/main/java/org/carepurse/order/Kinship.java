package org.carepurse.order;

/**
 * What the buyer says of whoever would be paid. By law someone of the same household or a close relative may be paid to
 * help only under a recorded exception.
 */
public enum Kinship {
    NOT_RELATED,
    SAME_HOUSEHOLD,
    CLOSE_RELATIVE;

    boolean needsException() {
        return this != NOT_RELATED;
    }
}
