package org.carepurse.holding;

import org.joda.money.Money;

/**
 * Money of their own that a person may pay by card or bank.
 *
 * @param atMost what may still be paid
 */
public record OwnMoney(long holderId, long commissionerId, Money atMost) {}
