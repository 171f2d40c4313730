package org.carepurse.auditplan;

import java.util.Set;
import org.joda.money.Money;

/**
 * A budget that could be drawn.
 *
 * @param budget the reference of its plan
 * @param spent so far, when the list was made
 */
public record Listed(
        long planId, String budget, long holderId, Money spent, Set<RiskFactor> factors, int points, Band band) {}
