package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;

/** How every act on a delivery goes: under its order's lock, may they, was it asked before; then it is done and recorded. */
@ApplicationScoped
class DeliveryDesk {

    private final OrderFile orders;
    private final AuditTrail trail;

    @Inject
    DeliveryDesk(OrderFile orders, AuditTrail trail) {
        this.orders = orders;
        this.trail = trail;
    }

    /** @param change what is done with the order's deliveries */
    Outcome<String> act(
            SignedIn who,
            RequestKey key,
            Permission permission,
            String act,
            DeliveryCommand asked,
            Function<Order, Outcome<Delivery>> change) {
        Order order = orders.forChange(who, permission, asked.order());
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return change.apply(order).map(delivery -> {
            trail.record(AuditEvent.of(act, "delivery", delivery.reference(), who.personId())
                    .concerning(order.holderId(), order.commissionerId())
                    .because(asked.reason())
                    .saying(factsOf(delivery))
                    .answering(key, digest, delivery.reference()));
            return delivery.reference();
        });
    }

    private static String factsOf(Delivery delivery) {
        return "%s of %s on %s, %s, %s confirmed"
                .formatted(
                        delivery.quantity(),
                        delivery.line().order().reference(),
                        delivery.day(),
                        delivery.state(),
                        delivery.confirmed());
    }
}
