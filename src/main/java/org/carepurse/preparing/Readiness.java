package org.carepurse.preparing;

/** Where something stands that is prepared in the background. */
public enum Readiness {
    /** It is being prepared. */
    ASKED,
    /** It can be taken. */
    READY,
    /** Its content has been removed; that it was there stays known. */
    GONE
}
