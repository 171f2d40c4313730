package org.carepurse.fund;

import org.carepurse.holding.SurplusRule;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What a fund gets for a week, by which its surplus is measured: all that its payments bring, over the days that they are
 * for, in whole pence.
 */
public record WeeksMoney(Money amount, SurplusRule rule) {

    private static final int DAYS_OF_A_WEEK = 7;

    static WeeksMoney of(long allPence, long allDays, SurplusRule rule) {
        return new WeeksMoney(Sterling.pence(allDays == 0 ? 0 : allPence * DAYS_OF_A_WEEK / allDays), rule);
    }

    /** What the fund may have over at most. */
    public Money most() {
        return rule.most(amount);
    }

    /** What is above, for the commissioner to look at together with the person. */
    public Money above(Money left) {
        return rule.above(amount, left);
    }
}
