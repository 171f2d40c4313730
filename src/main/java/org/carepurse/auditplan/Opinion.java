package org.carepurse.auditplan;

/** What an auditor says of a budget in the end. */
public enum Opinion {
    IN_ORDER,
    TO_IMPROVE,
    NOT_IN_ORDER
}
