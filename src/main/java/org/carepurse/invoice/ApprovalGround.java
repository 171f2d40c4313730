package org.carepurse.invoice;

/** Why an amount is owed. */
public enum ApprovalGround {
    /** Ordered, confirmed and claimed agreed when the invoice was sent. */
    MATCHED,
    /** They agreed later, when something was cleared up. */
    MATCHED_LATER,
    /** The commissioner accepted it all the same. */
    ACCEPTED
}
