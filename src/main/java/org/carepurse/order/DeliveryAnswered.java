package org.carepurse.order;

import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;

/** A person has said what they received of a line: whoever waits for that hears of it within the same act. */
public record DeliveryAnswered(long orderId, long lineId, SignedIn by, RequestKey key) {}
