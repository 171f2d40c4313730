package org.carepurse.holding;

/** Whether a bureau may take its fee: only while it is agreed to. */
public enum FeeState {
    ASKED,
    AGREED,
    DECLINED,
    STOPPED
}
