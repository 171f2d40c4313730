package org.carepurse.invoice;

/** Where the payment of an approved share is. */
public enum PaymentStanding {
    /** Nothing has left us for it. */
    OWED,
    /** It is in a payment that may still arrive or fail. */
    ON_ITS_WAY,
    /** The provider has it. */
    PAID,
    /** The provider has it from the person, who pays from an account of their own: what comes back comes back there. */
    PAID_BY_HOLDER
}
