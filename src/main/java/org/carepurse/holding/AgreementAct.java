package org.carepurse.holding;

/** What can be done to an agreement. */
public enum AgreementAct {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    END
}
