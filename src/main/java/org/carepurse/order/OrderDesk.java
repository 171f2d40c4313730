package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Occasion;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;

/** How every act on an order goes: may they, was it asked before, does its life allow it; then it is done and remembered. */
@ApplicationScoped
class OrderDesk {

    private final OrderFile file;
    private final OrderHistory history;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    OrderDesk(OrderFile file, OrderHistory history, AuditTrail trail, Clock clock) {
        this.file = file;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param change what is done to the order, and to its money on the occasion given */
    Outcome<String> act(
            SignedIn who,
            RequestKey key,
            Permission permission,
            OrderAct act,
            OrderCommand asked,
            BiFunction<Order, Occasion, Outcome<OrderState>> change) {
        Order order = file.forChange(who, permission, asked.order());
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        OrderState from = order.state();
        Occasion occasion = new Occasion(
                new Document("order", order.reference()),
                London.today(clock),
                key,
                order.commissionerId(),
                who.personId());
        return change.apply(order, occasion).map(led -> {
            history.add(order, act, new Decision(who.personId(), clock.instant(), asked.reason()));
            trail.record(AuditEvent.of("ORDER_" + act, "order", order.reference(), who.personId())
                    .concerning(order.holderId(), order.commissionerId())
                    .because(asked.reason())
                    .saying(from + " to " + led)
                    .answering(key, digest, order.reference()));
            return order.reference();
        });
    }
}
