package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Predicate;
import org.carepurse.ledger.Ledger;

/** What happened to orders after they were placed. */
@ApplicationScoped
class OrderHistory {

    private final EntityManager entityManager;
    private final Ledger ledger;

    @Inject
    OrderHistory(EntityManager entityManager, Ledger ledger) {
        this.entityManager = entityManager;
        this.ledger = ledger;
    }

    /** To be told after the act: it keeps where the act has led. */
    void add(Order order, OrderAct act, Decision taken) {
        entityManager.persist(new OrderStep(order, act, taken));
    }

    /** An order with nothing left to deliver and nothing set aside any more is over. */
    void completeWhenOver(Order order, Decision taken) {
        boolean nothingToCome = order.lines().stream().map(OrderLine::remaining).allMatch(Quantity::isNone);
        if (nothingToCome && order.isUnderWay() && order.lines().stream().allMatch(nothingSetAside())) {
            order.complete();
            add(order, OrderAct.COMPLETE, taken);
        }
    }

    private Predicate<OrderLine> nothingSetAside() {
        return line -> line.draws().stream()
                .noneMatch(draw -> ledger.findHold(draw.holdId()).open().isPositive());
    }

    /** The oldest first. */
    List<OrderStep> of(Order order) {
        return entityManager
                .createQuery(
                        "SELECT step FROM OrderStep step WHERE step.orderId = :order ORDER BY step.id", OrderStep.class)
                .setParameter("order", order.id())
                .getResultList();
    }
}
