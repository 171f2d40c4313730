package org.carepurse.directory;

/** Whether a service can be ordered ({@link ServiceLife}). */
public enum ServiceState {
    /** Known, but the commissioner has not approved it for ordering. */
    LISTED,
    /** Approved: it can be ordered once it has a price. */
    ACTIVE,
    /** Not offered any more. */
    WITHDRAWN
}
