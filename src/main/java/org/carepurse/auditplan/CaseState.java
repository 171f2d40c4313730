package org.carepurse.auditplan;

/** Where a case is: nobody has written anything yet, somebody has, or it is over. */
public enum CaseState {
    TO_DO,
    BEGUN,
    CLOSED
}
