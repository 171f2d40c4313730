package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.carepurse.careplan.PlannedSupport;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;

/** Where orders are kept. */
@ApplicationScoped
public class OrderFile {

    private final EntityManager entityManager;
    private final PlannedSupport plans;
    private final Access access;

    @Inject
    OrderFile(EntityManager entityManager, PlannedSupport plans, Access access) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.access = access;
    }

    /**
     * An order for someone who asks to see it.
     *
     * @throws NotFound when there is no order with this reference
     */
    public Order show(SignedIn who, String reference) {
        return find(who, Permission.SEE_ORDER, reference, LockModeType.NONE);
    }

    /**
     * An order for someone who asks to do something with it: its forms are not even shown to anyone else.
     *
     * @throws NotFound when there is no order with this reference
     */
    public Order show(SignedIn who, Permission toDo, String reference) {
        return find(who, toDo, reference, LockModeType.NONE);
    }

    /** An order that an act is about to change; locked until the act's transaction ends, so that acts follow each other. */
    public Order forChange(SignedIn who, Permission permission, String reference) {
        return find(who, permission, reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An order for another use case that has locked it; whether the person who asks may know is for that to decide. */
    public Order numbered(long orderId) {
        Order order = entityManager.find(Order.class, orderId);
        if (order == null) {
            throw new NotFound("order", orderId);
        }
        return order;
    }

    /** The same, locked now. */
    public Order numberedForChange(long orderId) {
        Order order = numbered(orderId);
        entityManager.refresh(order, LockModeType.PESSIMISTIC_WRITE);
        return order;
    }

    public Whose whose(Order order) {
        return plans.standings(List.of(order.planId()))
                .get(order.planId())
                .whose()
                .providedBy(order.providerId());
    }

    private Order find(SignedIn who, Permission permission, String reference, LockModeType lock) {
        Order order = entityManager
                .createQuery("SELECT o FROM Order o WHERE o.reference = :reference", Order.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("order", reference));
        access.require(who, permission, whose(order));
        return order;
    }
}
