package org.carepurse.invoice;

/**
 * Asked of whoever pays providers: where is the payment of this approved share? Whoever observes it answers in the same
 * transaction; where nobody does, nothing has been paid, and the share is owed.
 */
public final class PaymentQuestion {

    private final long approvalId;
    private final long holdId;
    private PaymentStanding answer = PaymentStanding.OWED;

    PaymentQuestion(long approvalId, long holdId) {
        this.approvalId = approvalId;
        this.holdId = holdId;
    }

    public void answer(PaymentStanding standing) {
        answer = standing;
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
