package org.carepurse.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.outcome.Refusal;

/**
 * A way by which payments leave without a person carrying them. It is another system: it may be slow, silent, tell the same
 * thing twice, or tell it late. It is never asked within a transaction, and may be asked the same again after the service
 * was stopped: it must know a payment by its reference and make it once.
 */
public interface PaymentRoute {

    RouteName name();

    /** Why this commissioner's payments cannot take it; nothing when they can. */
    Optional<Refusal> whyNot(long commissionerId);

    /**
     * Offers payments.
     *
     * @return what it says of them; nothing about those that it does not answer for
     */
    List<PaymentNews> offer(long commissionerId, List<PaymentOrder> payments);

    /**
     * Tells it to forget payments that it was offered.
     *
     * @return those that it will not make any more
     */
    Collection<String> withdraw(long commissionerId, Collection<String> payments);

    /** The commissioners of whose payments it has something to tell, also of those that were over. */
    Collection<Long> withNews();

    /** What has happened since; the same again until it is told that it was heard. */
    List<PaymentNews> news(long commissionerId, int atMost);

    void heard(long commissionerId, Collection<PaymentNews> news);
}
