package org.carepurse.invoice;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Asked of whoever pays providers: which approved amounts of this provider have been sent to it? Whoever observes it answers;
 * where nobody does, none has, and all is still owed.
 */
public final class GoneQuestion {

    private final long providerId;
    private final Set<Long> gone = new HashSet<>();

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

    boolean has(long approvalId) {
        return gone.contains(approvalId);
    }
}
