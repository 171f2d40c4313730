package org.carepurse.invoice;

import org.joda.money.Money;

/** Told to whoever keeps what people pay themselves: a bill has come for what they had paid, and asks for no more of it. */
public record BilledAfterwards(long approvalId, long holdId, long entryId, Money amount) {}
