package org.carepurse.holding;

/** Whether a period's money comes before its support is bought, or when it is over. */
public enum PaidWhen {
    IN_ADVANCE,
    IN_ARREARS
}
