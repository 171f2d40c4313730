package org.carepurse.webhook;

/** What a provider can do with an address. */
public enum EndpointAct {
    /** A new secret; the old one signs too for a day. */
    REPLACE_SECRET,
    /** A message that says nothing but that it came. */
    TEST,
    /** Once more, after it was given up. What waits is carried. */
    TURN_ON,
    REMOVE
}
