package org.carepurse.auditplan;

/**
 * The budgets of one band, and how many were drawn by the rules of the day.
 *
 * @param least how many the rules asked for at least
 */
public record Stratum(Band band, int budgets, int percent, int least, int drawn) {}
