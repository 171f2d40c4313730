package org.carepurse.budget;

import org.carepurse.careplan.FundingStream;
import org.joda.money.Money;

/**
 * A payment about to be asked of a pot.
 *
 * @param goalId the goal it is for
 * @param stream the stream that is to pay
 */
public record Payment(PayingPot pot, long goalId, FundingStream stream, Money amount) {}
