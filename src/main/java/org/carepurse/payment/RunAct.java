package org.carepurse.payment;

/** What can happen to a payment run. */
public enum RunAct {
    RELEASE,
    CANCEL,
    /** Nothing of it waits any more. */
    ALL_GONE,
    CLOSE
}
