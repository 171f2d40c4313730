package org.carepurse.invoice;

/** What can happen to an invoice. */
public enum InvoiceAct {
    /** Sent, or answered in full: something is owed and nothing waits. */
    APPROVE_ALL,
    /** Something is owed and something waits. */
    APPROVE_PART,
    /** Nothing is owed and something waits. */
    QUERY,
    /** Nothing is owed and nothing waits. */
    REJECT,
    /** The provider has sent a corrected one for what still waited. */
    CORRECT
}
