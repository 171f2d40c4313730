package org.carepurse.payment;

/** What word of a payment changed here. */
public enum NewsEffect {
    /** The payment went on in its life. */
    DONE,
    /** It was known already. */
    KNOWN,
    /** It does not fit what is known here: a person must look. */
    FLAGGED
}
