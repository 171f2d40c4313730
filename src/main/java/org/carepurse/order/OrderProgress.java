package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.carepurse.audit.Act;
import org.carepurse.outcome.NotFound;

/** What those who settle an order's money tell it, within their own act. */
@Act
@ApplicationScoped
public class OrderProgress {

    private final EntityManager entityManager;
    private final OrderHistory history;
    private final Clock clock;

    @Inject
    OrderProgress(EntityManager entityManager, OrderHistory history, Clock clock) {
        this.entityManager = entityManager;
        this.history = history;
        this.clock = clock;
    }

    /** Money of the order was settled or given back: when nothing is left to deliver or set aside, it is over. */
    public void moneyMoved(long orderId, long actorId) {
        Order order = entityManager.find(Order.class, orderId, LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw new NotFound("order", orderId);
        }
        history.completeWhenOver(order, new Decision(actorId, clock.instant(), ""));
    }
}
