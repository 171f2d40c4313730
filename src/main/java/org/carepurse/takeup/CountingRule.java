package org.carepurse.takeup;

import java.util.EnumSet;
import java.util.Set;
import org.carepurse.careplan.FundingStream;

/**
 * Whom the national collection of personal health budgets counts (DAPB2184). Each rule says of one budget whether it brings
 * its person into the count; a person is counted once, however many of their budgets do.
 */
public enum CountingRule {
    /** An ongoing budget on the last day of the quarter; one paid once is over when it has been given. */
    LIVE_AT_QUARTER_END {
        @Override
        boolean counts(HeldBudget budget, Quarter quarter) {
            return isHealth(budget) && !budget.isOneOff() && budget.isHeldOn(quarter.lastDay());
        }
    },
    /** Any budget since April: also one that has ended, and one given once, in the year in which it was given. */
    RECEIVING_IN_YEAR_TO_DATE {
        @Override
        boolean counts(HeldBudget budget, Quarter quarter) {
            return isHealth(budget)
                    && (budget.isOneOff()
                            ? isGivenInYear(budget, quarter)
                            : budget.isHeldBetween(quarter.yearBegins(), quarter.lastDay()));
        }
    };

    /** What a council, a school funder or the person pays is no personal health budget. */
    private static final Set<FundingStream> NOT_HEALTH =
            EnumSet.of(FundingStream.ADULT_SOCIAL_CARE, FundingStream.EDUCATION, FundingStream.OWN_CONTRIBUTION);

    abstract boolean counts(HeldBudget budget, Quarter quarter);

    private static boolean isHealth(HeldBudget budget) {
        return !NOT_HEALTH.contains(budget.stream());
    }

    private static boolean isGivenInYear(HeldBudget budget, Quarter quarter) {
        return !budget.from().isBefore(quarter.yearBegins()) && !budget.from().isAfter(quarter.lastDay());
    }
}
