package org.carepurse.budget;

import org.joda.money.Money;

/**
 * A line whose holding gets the cash first was granted money that is still to be paid in. Told within the act, for those
 * who plan its payments.
 */
public record MoneyPromised(long lineId, Money amount) {}
