package org.carepurse.outcomes;

import org.carepurse.time.FinancialYear;

/**
 * Whose outcomes are asked for.
 *
 * @param began the financial year in which their plans began
 */
public record OutcomesQuestion(long commissionerId, FinancialYear began) {}
