package org.carepurse.holding;

import org.joda.money.Money;

/**
 * Money of their own that a person paid to the commissioner, by card or from their bank.
 *
 * @param of the agreement whose own part it is, or the funding line that it is added to
 * @param payerId who paid it
 * @param account the commissioner's account that it came into
 */
public record Collected(String of, Money amount, long payerId, long account) {}
