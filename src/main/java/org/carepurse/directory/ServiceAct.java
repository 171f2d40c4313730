package org.carepurse.directory;

/** What can be done to a service. */
public enum ServiceAct {
    APPROVE,
    WITHDRAW,
    OFFER_AGAIN
}
