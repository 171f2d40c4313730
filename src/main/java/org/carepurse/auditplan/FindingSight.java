package org.carepurse.auditplan;

/**
 * A finding as auditors and those who answer for the money see it.
 *
 * @param auditCase the reference of the case it was made in
 * @param canBeAnswered whether whoever looks may say now what was done about it
 */
public record FindingSight(Finding finding, String auditCase, String person, boolean canBeAnswered) {}
