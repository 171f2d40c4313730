package org.carepurse.spending;

import java.time.YearMonth;
import org.carepurse.money.Sterling;
import org.carepurse.time.FinancialYear;
import org.joda.money.Money;

/**
 * How fast money has been owed of late, and to what the rest of a year comes at that pace. The whole rule: what was owed by the
 * end of the last whole month, and for each month that is left of the year the average of the last three whole months. The
 * month that is under way counts as left. It is never less than what is owed already.
 *
 * @param lastThree owed in the last three whole months
 * @param threeBefore owed in the three months before these
 * @param monthsLeft of the year, the one under way included
 */
public record Pace(Money lastThree, Money threeBefore, int monthsLeft) {

    static final int MONTHS = 3;

    /** How many months of a year are left, seen from a month. */
    static int monthsLeft(FinancialYear year, YearMonth now) {
        YearMonth last = YearMonth.from(year.lastDay());
        int left = (last.getYear() - now.getYear()) * 12 + last.getMonthValue() - now.getMonthValue() + 1;
        return Math.max(0, Math.min(12, left));
    }

    /**
     * @param beforeThisMonth owed in the year by the end of the last whole month
     * @param soFar owed in the year until now
     */
    Money forecast(Money beforeThisMonth, Money soFar) {
        Money rest = Sterling.pence(Sterling.inPence(lastThree) * monthsLeft / MONTHS);
        Money forecast = beforeThisMonth.plus(rest);
        return forecast.isLessThan(soFar) ? soFar : forecast;
    }
}
