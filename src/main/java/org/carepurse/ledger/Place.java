package org.carepurse.ledger;

/** A place in the journal, to go on reading from: the last movement seen. */
public record Place(long entryId, int line) {

    /** Before anything is seen: reading starts with the newest. */
    public static final Place NEWEST = new Place(Long.MAX_VALUE, 0);
}
