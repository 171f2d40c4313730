package org.carepurse.auditplan;

/** How much risk there is: budgets of one band are drawn among themselves. The riskiest first. */
public enum Band {
    HIGH,
    MEDIUM,
    LOW
}
