package org.carepurse.auditplan;

/** How much a finding weighs. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
