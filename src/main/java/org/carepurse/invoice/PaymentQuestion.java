package org.carepurse.invoice;

import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * Asked of whoever pays providers: where is the payment of this approved share? Whoever observes it answers in the same
 * transaction; where nobody does, nothing has been paid, and the share is owed.
 */
public final class PaymentQuestion {

    private final long approvalId;
    private final long holdId;
    private PaymentStanding answer = PaymentStanding.OWED;
    private Money paidInPart = Sterling.NONE;

    PaymentQuestion(long approvalId, long holdId) {
        this.approvalId = approvalId;
        this.holdId = holdId;
    }

    public void answer(PaymentStanding standing) {
        answer = standing;
    }

    /** Some of it was paid, and the rest is owed. */
    public void answerInPart(Money paid) {
        paidInPart = paid;
    }

    Money paidInPart() {
        return paidInPart;
    }

    PaymentStanding answered() {
        return answer;
    }

    public long approvalId() {
        return approvalId;
    }

    public long holdId() {
        return holdId;
    }
}
