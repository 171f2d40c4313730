package org.carepurse.stripe;

import java.time.Instant;
import org.joda.money.Money;

/**
 * How it stands with a provider's account at Stripe, for the commissioner that pays it.
 *
 * @param isReady whether it can be paid there
 * @param asked how many things Stripe still asks of it
 * @param lookedAt as of when; null before the first time
 * @param onItsWay what was paid and its bank has not yet
 * @param cameBack what did not get to its bank, and lies in its account until it is taken back
 */
public record ProviderAtStripe(
        String name, boolean isReady, int asked, Instant lookedAt, Money onItsWay, Money cameBack) {}
