package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.carepurse.outcome.NotFound;

/** Where deliveries are kept. For other use cases only: whether the person who asks may know is for them to decide. */
@ApplicationScoped
public class DeliveryFile {

    private final EntityManager entityManager;

    @Inject
    DeliveryFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Delivery add(Delivery delivery) {
        entityManager.persist(delivery);
        return delivery;
    }

    /** @throws NotFound when the order has no such delivery */
    Delivery in(Order order, String reference) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Delivery d WHERE d.reference = :reference AND d.line.order.id = :order",
                        Delivery.class)
                .setParameter("reference", reference)
                .setParameter("order", order.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("delivery", reference));
    }

    /** @throws NotFound when there is none of that number */
    public Delivery numbered(long deliveryId) {
        Delivery delivery = entityManager.find(Delivery.class, deliveryId);
        if (delivery == null) {
            throw new NotFound("delivery", deliveryId);
        }
        return delivery;
    }

    /** Every delivery of the order that counts, the oldest first: those that were corrected do not. */
    public List<Delivery> standingFor(long orderId) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Delivery d WHERE d.line.order.id = :order AND d.state <> :corrected"
                                + " ORDER BY d.day, d.id",
                        Delivery.class)
                .setParameter("order", orderId)
                .setParameter("corrected", DeliveryState.CORRECTED)
                .getResultList();
    }
}
