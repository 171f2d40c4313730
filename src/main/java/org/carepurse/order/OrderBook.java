package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Journey;

/** Notes what came of purchases: orders, requests for approval, what the trail remembers; and clears the baskets of it. */
@ApplicationScoped
class OrderBook {

    private final EntityManager entityManager;
    private final AuditTrail trail;

    @Inject
    OrderBook(EntityManager entityManager, AuditTrail trail) {
        this.entityManager = entityManager;
        this.trail = trail;
    }

    Map<Asked, Outcome<Placed>> note(List<Asked> queue, List<Attempt> attempts, Journey journey) {
        Map<Asked, Outcome<Placed>> decided = new LinkedHashMap<>();
        List<AuditEvent> events = new ArrayList<>();
        List<OrderRows.InBasket> placedLines = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            Asked asked = queue.get(i);
            Attempt attempt = attempts.get(i);
            List<ApprovalRequest> requests =
                    attempt.toBeAsked().stream().map(line -> ask(attempt, line)).toList();
            decided.put(asked, answer(attempt, requests));
            events.addAll(events(asked, attempt, requests));
            placedLines.addAll(attempt.placedOf(asked.purchase()));
        }
        OrderRows.add(
                attempts.stream().flatMap(attempt -> attempt.orders().stream()).toList(), journey);
        OrderRows.clearFromBaskets(placedLines, journey);
        trail.record(events, journey);
        return decided;
    }

    private ApprovalRequest ask(Attempt attempt, CheckedLine line) {
        ApprovalRequest request = new ApprovalRequest(line, attempt.placing());
        entityManager.persist(request);
        return request;
    }

    private static Outcome<Placed> answer(Attempt attempt, List<ApprovalRequest> requests) {
        List<Order> orders = attempt.orders();
        if (orders.isEmpty() && requests.isEmpty()) {
            return Outcome.refused(attempt.left().get(0).why());
        }
        return Outcome.done(new Placed(
                orders.stream().map(Order::reference).toList(),
                requests.stream().map(ApprovalRequest::reference).toList(),
                attempt.left()));
    }

    /** One for each order and each request; the first of them answers the buyer's request if it comes again. */
    private static List<AuditEvent> events(Asked asked, Attempt attempt, List<ApprovalRequest> requests) {
        List<AuditEvent> events = new ArrayList<>();
        attempt.orders().forEach(order -> events.add(placed(order, asked.who().personId())));
        requests.forEach(request -> events.add(asked(request)));
        if (!events.isEmpty()) {
            String answer = answer(attempt, requests).value().kept();
            events.set(0, events.get(0).answering(asked.key(), asked.digest(), answer));
        }
        return events;
    }

    static AuditEvent placed(Order order, long actorId) {
        return AuditEvent.of("ORDER_PLACED", "order", order.reference(), actorId)
                .concerning(order.holderId(), order.commissionerId())
                .saying(order.lines().size() + " lines, " + Sterling.print(order.cost()) + " set aside");
    }

    private static AuditEvent asked(ApprovalRequest request) {
        return AuditEvent.of("APPROVAL_ASKED", "request", request.reference(), request.askedBy())
                .concerning(request.holderId(), request.commissionerId())
                .saying(request.causes() + ", for " + request.decider());
    }
}
