package org.carepurse.budget;

import org.carepurse.careplan.Plan;
import org.carepurse.ledger.Occasion;

/**
 * A stream's year was closed, and its money has gone where it goes. Told within the act.
 *
 * @param end what closing it did
 */
public record YearClosed(Plan plan, FundingLine year, YearEndForecast end, Occasion occasion) {}
