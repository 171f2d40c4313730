package org.carepurse.budget;

/** Whether a funding line's money is held under it now. */
public enum LineStanding {
    /** Its money is still held under another line, from which it is to move on to this one. */
    COMING,
    OPEN,
    /** Its money has moved on; what was used under it stays, and old bills are still paid from it. */
    LEFT
}
