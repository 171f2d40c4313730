package org.carepurse.claimfile;

/** What became of one line of a file, so far. */
public enum ClaimOutcome {
    /** It can be read, and was not looked at further. */
    WAITING,
    /** It cannot be read: one of its fields is to be mended. */
    WRONG,
    /** Nothing is wrong with it, but with another line of the same invoice. */
    HELD_BACK,
    /** A rule stands against it. */
    REFUSED,
    /** It can be sent. */
    READY,
    /** It was sent from this file. */
    SENT,
    /** The very same was sent before: nothing changes. */
    KNOWN;

    /** Whether its provider has something to do about it. */
    public boolean isToMend() {
        return this == WRONG || this == HELD_BACK || this == REFUSED;
    }
}
