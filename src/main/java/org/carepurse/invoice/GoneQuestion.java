package org.carepurse.invoice;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * Asked of whoever pays providers: which approved shares of this provider, of those that are not marked as settled, have been
 * sent to it? Whoever observes it answers; where nobody does, none has, and all is still owed.
 */
public final class GoneQuestion {

    private final long providerId;
    private final Set<ShareKey> gone = new HashSet<>();
    private final Map<ShareKey, Money> paid = new HashMap<>();

    GoneQuestion(long providerId) {
        this.providerId = providerId;
    }

    public long providerId() {
        return providerId;
    }

    /** @param shares those that were sent, or have arrived */
    public void answer(Collection<ShareKey> shares) {
        gone.addAll(shares);
    }

    /** So much of the share was paid, and what is left of it is owed. */
    public void answerInPart(ShareKey share, Money amount) {
        paid.merge(share, amount, Money::plus);
    }

    /** What is owed of a share that comes to this much. */
    Money owedOf(ShareKey share, Money amount) {
        Money left = gone.contains(share) ? Sterling.NONE : amount.minus(paid.getOrDefault(share, Sterling.NONE));
        return left.isPositive() ? left : Sterling.NONE;
    }
}
