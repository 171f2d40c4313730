package org.carepurse.policy;

/** Whether a rule applies its restriction, or lifts the one that would apply otherwise. */
public enum Stance {
    APPLIES,
    LIFTED
}
