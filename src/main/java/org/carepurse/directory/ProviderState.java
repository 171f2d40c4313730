package org.carepurse.directory;

/** Where a provider stands in its life ({@link ProviderLife}). */
public enum ProviderState {
    /** Known from a public register; nobody here has looked at it yet. */
    LISTED,
    /** It has asked to be approved. */
    AWAITING_APPROVAL,
    /** The commissioner has checked it: its services can be ordered. */
    APPROVED,
    /** No new orders, for a stated reason; what is ordered goes on or is ended by people. */
    SUSPENDED,
    /** It has stopped working. */
    CLOSED
}
