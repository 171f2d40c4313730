package org.carepurse.bankfile;

/**
 * That a payment came back, and why.
 *
 * @param code as the bank gave it; empty when it gave none
 * @param said the bank's own words beside it; empty when there are none
 */
public record PaymentReturn(ReturnReason reason, String code, String said) {}
