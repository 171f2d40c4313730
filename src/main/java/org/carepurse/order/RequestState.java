package org.carepurse.order;

/** Where a request for approval is; how it moves is drawn in {@link RequestLife}. */
public enum RequestState {
    /** Waiting for whoever decides. */
    ASKED,
    /** Approved, and ordered in the same act. */
    APPROVED,
    /** Refused with a reason and what can be done instead. */
    REFUSED,
    /** Taken back by those who asked. */
    WITHDRAWN
}
