package org.carepurse.payment;

/** What a file that comes from the bank is. */
public enum ResultFile {
    /** A statement or notification of ISO 20022: camt.053, camt.054. */
    CAMT,
    /** The bank's answer to a payment file of ISO 20022. */
    PAIN_002,
    /** Bacs's report of credits that could not be applied. */
    ARUCS,
    /** Our own table of payments, with what became of each beside it. */
    CSV
}
