package org.carepurse.invoice;

import java.util.HashMap;
import java.util.Map;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * Asked of whoever pays providers, to be shown: what does the provider have of each approved share of this invoice? Whoever
 * observes it answers for what they paid; where nobody does, it has nothing. Nothing waits for it, and it may be otherwise a
 * moment later; what is to be acted on is asked by a {@link PaymentQuestion}.
 */
public final class PaidQuestion {

    private final String invoice;
    private final Map<ShareKey, Money> paid = new HashMap<>();

    PaidQuestion(String invoice) {
        this.invoice = invoice;
    }

    /** Its reference. */
    public String invoice() {
        return invoice;
    }

    /** @param amount so much of the share, beside what others answer */
    public void answer(ShareKey share, Money amount) {
        paid.merge(share, amount, Money::plus);
    }

    Money paidOf(ShareKey share) {
        return paid.getOrDefault(share, Sterling.NONE);
    }
}
