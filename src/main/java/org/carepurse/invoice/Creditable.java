package org.carepurse.invoice;

import org.joda.money.Money;

/**
 * An approved share, as far as it can still be credited.
 *
 * @param left what was approved, less what was credited before
 */
record Creditable(long approvalId, long holdId, long potId, Money left) {}
