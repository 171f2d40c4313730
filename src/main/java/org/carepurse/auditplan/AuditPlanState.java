package org.carepurse.auditplan;

/** Where a plan is: it is open from the draw on, until all its cases are closed and somebody says so. */
public enum AuditPlanState {
    OPEN,
    CLOSED
}
