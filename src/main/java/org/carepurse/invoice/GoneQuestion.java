package org.carepurse.invoice;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * Asked of whoever pays providers: which approved amounts of this provider have been sent to it? Whoever observes it answers;
 * where nobody does, none has, and all is still owed.
 */
public final class GoneQuestion {

    private final long providerId;
    private final Set<Long> gone = new HashSet<>();
    private final Map<Long, Money> inPart = new HashMap<>();

    GoneQuestion(long providerId) {
        this.providerId = providerId;
    }

    public long providerId() {
        return providerId;
    }

    /** @param approvalIds amounts that were sent, or have arrived */
    public void answer(Collection<Long> approvalIds) {
        gone.addAll(approvalIds);
    }

    /** @param paid so much of each amount, the rest of which is owed */
    public void answerInPart(Map<Long, Money> paid) {
        inPart.putAll(paid);
    }

    Money paidOf(long approvalId) {
        return inPart.getOrDefault(approvalId, Sterling.NONE);
    }

    boolean has(long approvalId) {
        return gone.contains(approvalId);
    }
}
