package org.carepurse.webhook;

/** Whether an address is told of things. */
public enum EndpointState {
    LIVE,
    /** Nothing got through for so long that we gave it up, or it said that it is gone. Its provider can turn it on again. */
    GIVEN_UP,
    /** Its provider wants it no more. */
    REMOVED
}
