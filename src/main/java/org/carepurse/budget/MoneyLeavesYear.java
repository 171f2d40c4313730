package org.carepurse.budget;

import java.util.Optional;
import org.carepurse.careplan.Plan;
import org.carepurse.ledger.Occasion;
import org.joda.money.Money;

/**
 * What is left of a closed year goes on to the next one, or back to the commissioner. Told within the act, for whoever knows
 * in which account its cash lies.
 *
 * @param next the line that it is carried over to; nothing when the commissioner recovers it
 * @param reason as whoever closed the year wrote it; empty when it came free later
 */
public record MoneyLeavesYear(
        Plan plan, FundingLine year, Optional<FundingLine> next, Money amount, String reason, Occasion occasion) {}
