package org.carepurse.directory;

/** How well the place of a service is known. */
public enum Whereabouts {
    /** Its coordinates were told. */
    EXACT,
    /** Worked out from other places near its postcode: good to about a mile. */
    NEARBY,
    NOT_KNOWN
}
