package org.carepurse.fund;

/**
 * Asked of whoever matches bills, before a fund pays for support: was it billed to this person's budget already? Whoever
 * observes it answers in the same transaction; where nobody does, it was not.
 *
 * @see DrawnSupport what bills are compared with in their turn
 */
public final class BilledQuestion {

    private final long holderId;
    private final long keeperId;
    private final SupportGiven support;
    private boolean billed;

    BilledQuestion(long holderId, long keeperId, SupportGiven support) {
        this.holderId = holderId;
        this.keeperId = keeperId;
        this.support = support;
    }

    public long holderId() {
        return holderId;
    }

    /** Who gave it when no supplier is named. */
    public long keeperId() {
        return keeperId;
    }

    public SupportGiven support() {
        return support;
    }

    public void answerBilled() {
        billed = true;
    }

    boolean isBilled() {
        return billed;
    }
}
