package org.carepurse.payment;

/** What can happen to one payment. */
public enum InstructionAct {
    LEAVE_OUT,
    ACCEPT,
    FAIL,
    PAY,
    RETURN
}
