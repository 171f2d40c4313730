package org.carepurse.holding;

/** What can be done to an agreement that was offered. */
public enum AgreementAct {
    ACCEPT,
    DECLINE,
    WITHDRAW
}
