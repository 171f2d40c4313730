package org.carepurse.auditplan;

/** What was found of one thing that was checked. */
public enum CheckAnswer {
    YES,
    NO,
    NOT_NEEDED
}
