package org.carepurse.spending;

import java.util.Arrays;
import java.util.function.Predicate;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * Why a year is likely to end with more or less than was budgeted: the first of these that fits. A cause is where to look
 * first; it is not a finding.
 */
public enum LikelyCause {
    NOTHING_HAPPENED(year -> year.budget().isZero() && year.forecast().isZero()),
    /** Spent in the year, of budgets of other years or of none. */
    NO_BUDGET(year -> !year.budget().isPositive()),
    ON_BUDGET(year -> isWithin(year.left().abs(), year.budget(), 5)),
    NOTHING_ORDERED(year -> year.left().isPositive()
            && !year.ordered().isPositive()
            && !year.owed().isPositive()),
    /** At least half of what would be left is set aside by orders that nobody has invoiced. */
    WAITING_FOR_INVOICES(year -> year.left().isPositive() && !isWithin(year.setAside(), year.left(), 49)),
    SLOWING(year -> year.left().isPositive()
            && year.pace()
                    .lastThree()
                    .multipliedBy(5)
                    .isLessThan(year.pace().threeBefore().multipliedBy(4))),
    LITTLE_ORDERED(year -> year.left().isPositive()),
    /** The last three months cost at least a fifth more than those before. */
    RISING(year -> !isWithin(
            year.pace().lastThree().minus(year.pace().threeBefore()),
            year.pace().threeBefore(),
            20)),
    STEADILY_ABOVE(year -> true);

    private final Predicate<YearOutlook> fits;

    LikelyCause(Predicate<YearOutlook> fits) {
        this.fits = fits;
    }

    static LikelyCause of(YearOutlook year) {
        return Arrays.stream(values())
                .filter(cause -> cause.fits.test(year))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWithin(Money amount, Money whole, int percent) {
        return Sterling.inPence(amount) * 100 <= Sterling.inPence(whole) * percent;
    }
}
