package org.carepurse.claimfile;

/** What can happen to a file of claims. */
public enum ClaimFileAct {
    ALL_TRIED,
    SEND,
    ALL_SENT,
    /** What was not sent is looked at once more. */
    TRY_AGAIN,
    DROP
}
