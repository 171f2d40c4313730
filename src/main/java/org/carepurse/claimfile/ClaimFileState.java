package org.carepurse.claimfile;

/** Where a file stands in its life ({@link ClaimFileLife}). */
public enum ClaimFileState {
    /** Each line is being tried; nothing is sent. */
    TRYING,
    /** It is known what would come of each line, and its provider is to say whether it goes. */
    TRIED,
    /** What was right is being sent. */
    SENDING,
    /** It is known of each line what became of it. */
    SENT,
    /** It was not wanted, and sent nothing. */
    DROPPED;

    public boolean isAtWork() {
        return this == TRYING || this == SENDING;
    }
}
