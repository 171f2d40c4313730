package org.carepurse.privacy;

/** Where a copy stands. */
public enum CopyState {
    /** It is being prepared. */
    ASKED,
    /** It can be taken. */
    READY,
    /** Its content has been removed; that it was there stays known. */
    GONE
}
