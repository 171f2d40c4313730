package org.carepurse.budget;

import java.time.LocalDate;
import org.carepurse.careplan.FundingStream;
import org.joda.money.Money;

/**
 * A stream's year that is over and not closed.
 *
 * @param plan the plan's reference
 * @param line the funding line's
 * @param toBePaidIn what was granted and has not been paid in
 * @param left what nobody has set aside
 * @param reserved what orders have set aside
 */
public record YearToClose(
        String plan,
        String holder,
        String line,
        FundingStream stream,
        Holding holding,
        LocalDate endedOn,
        Money toBePaidIn,
        Money left,
        Money reserved) {}
