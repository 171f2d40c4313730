package org.carepurse.invoice;

/** Where an invoice is in its life; how it moves is drawn in {@link InvoiceLife}. */
public enum InvoiceState {
    /** Written and not sent: only its provider knows of it. */
    DRAFT,
    /** Sent; nothing on it matched, and the commissioner is to look at it. */
    IN_QUERY,
    /** What matched is owed; the commissioner is to look at the rest. */
    PART_APPROVED,
    /** Over, until it is paid: what was approved is owed, and nothing of the rest waits for anybody. */
    APPROVED,
    /** Over: nothing on it is owed. */
    REJECTED,
    /** Over: a corrected invoice has taken its place, and its place in the queue. */
    CORRECTED
}
