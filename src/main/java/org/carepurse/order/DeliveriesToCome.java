package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;

/** What would come of deliveries if they were logged; nothing is written. */
@ApplicationScoped
public class DeliveriesToCome {

    private final OrderFile orders;
    private final Clock clock;

    @Inject
    DeliveriesToCome(OrderFile orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** What would be logged, or why not. Outside any transaction, so that the order that is tried is thrown away. */
    public Outcome<Quantity> rehearse(SignedIn who, Delivering.Log asked) {
        Order order = orders.show(who, Permission.LOG_DELIVERY, asked.order());
        return Delivery.of(
                        order.lineNumbered(asked.line()),
                        asked.report(),
                        London.today(clock),
                        who.personId(),
                        clock.instant())
                .map(Delivery::quantity);
    }
}
