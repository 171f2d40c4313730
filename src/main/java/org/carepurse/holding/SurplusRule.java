package org.carepurse.holding;

import java.util.Map;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * How much unused money an individual service fund may keep: up to so many times a week's money, for up to so many weeks.
 * What is above goes to the commissioner's review, never by itself.
 *
 * @param timesAWeek 1 to 52
 * @param forWeeks 1 to 52
 */
public record SurplusRule(int timesAWeek, int forWeeks) {

    private static final int WEEKS_OF_A_YEAR = 52;

    public SurplusRule {
        check(timesAWeek, "surplusTimes");
        check(forWeeks, "surplusWeeks");
    }

    /** What the fund may have over at most. */
    public Money most(Money aWeek) {
        return aWeek.multipliedBy(timesAWeek);
    }

    public Money above(Money aWeek, Money has) {
        return has.isGreaterThan(most(aWeek)) ? has.minus(most(aWeek)) : Sterling.NONE;
    }

    private static void check(int weeks, String field) {
        if (weeks < 1 || weeks > WEEKS_OF_A_YEAR) {
            throw new WrongInput(field, "surplus-weeks", Map.of("most", String.valueOf(WEEKS_OF_A_YEAR)));
        }
    }
}
