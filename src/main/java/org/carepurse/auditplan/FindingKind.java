package org.carepurse.auditplan;

/** What a finding is about. */
public enum FindingKind {
    OUTSIDE_THE_PLAN,
    NOT_GIVEN,
    CHARGED_TOO_MUCH,
    NOT_SHOWN,
    PAPERS_MISSING,
    OTHER
}
