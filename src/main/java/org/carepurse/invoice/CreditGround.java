package org.carepurse.invoice;

/** Who says that too much was approved. */
public enum CreditGround {
    /** The provider itself. */
    GIVEN,
    /** The commissioner, on evidence that it names. */
    ON_EVIDENCE
}
