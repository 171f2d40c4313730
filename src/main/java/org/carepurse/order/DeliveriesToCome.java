package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.carepurse.audit.Act;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;

/** What would come of deliveries if they were logged; nothing is written: what was tried is forgotten within the act. */
@Act
@ApplicationScoped
public class DeliveriesToCome {

    private final EntityManager entityManager;
    private final OrderFile orders;
    private final Clock clock;

    @Inject
    DeliveriesToCome(EntityManager entityManager, OrderFile orders, Clock clock) {
        this.entityManager = entityManager;
        this.orders = orders;
        this.clock = clock;
    }

    /** What would be logged, or why not. */
    public Outcome<Quantity> rehearse(SignedIn who, Delivering.Log asked) {
        Order order = orders.show(who, Permission.LOG_DELIVERY, asked.order());
        OrderLine line = order.lineNumbered(asked.line());
        try {
            return Delivery.of(line, asked.report(), London.today(clock), who.personId(), clock.instant())
                    .map(Delivery::quantity);
        } finally {
            entityManager.clear();
        }
    }
}
