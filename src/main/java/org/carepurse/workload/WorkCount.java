package org.carepurse.workload;

import org.joda.money.Money;

/**
 * How much there is of one age.
 *
 * @param amount what it comes to, where the work is about money
 */
public record WorkCount(Band band, long number, Money amount) {}
