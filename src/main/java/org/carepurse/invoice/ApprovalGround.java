package org.carepurse.invoice;

/** Why an amount is owed. */
public enum ApprovalGround {
    /** Ordered, confirmed and claimed agreed when the invoice was sent. */
    MATCHED,
    /** They agreed later, when something was cleared up. */
    MATCHED_LATER,
    /** The commissioner accepted it all the same. */
    ACCEPTED,
    /** Two of the commissioner's people charged it to a year that is closed. */
    CHARGED_LATE
}
