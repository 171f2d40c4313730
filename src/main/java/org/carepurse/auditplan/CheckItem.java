package org.carepurse.auditplan;

/** What each case is checked for; the questions stand in the bundles, in plain words. */
public enum CheckItem {
    PLAN_AGREED,
    FOR_THE_GOALS,
    WITHIN_THE_RULES,
    SUPPORT_GIVEN,
    BILLS_RIGHT,
    BALANCE_RIGHT
}
