package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.RequestKey;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.Attempt.Placing;
import org.carepurse.outcome.Outcome;

/** Orders what was approved: every rule but the one that asked for approval is judged as on any other day. */
@ApplicationScoped
class ApprovedOrder {

    private final OrderFacts facts;
    private final Ledger ledger;
    private final OrderRows rows;
    private final AuditTrail trail;

    @Inject
    ApprovedOrder(OrderFacts facts, Ledger ledger, OrderRows rows, AuditTrail trail) {
        this.facts = facts;
        this.ledger = ledger;
        this.rows = rows;
        this.trail = trail;
    }

    Outcome<Order> place(ApprovalRequest request, Decision decision, RequestKey key) {
        CheckedLine line = check(request);
        Attempt attempt = new Attempt(new Placing(request.askedBy(), decision.by(), key, decision.at()), List.of(line));
        attempt.take(line.way() == CheckedLine.Way.ORDERED ? ledger.hold(attempt.holdRequests()) : List.of());
        if (attempt.orders().isEmpty()) {
            return Outcome.refused(attempt.left().get(0).why());
        }
        Order order = attempt.orders().get(0);
        rows.write(List.of(order));
        trail.record(OrderBook.placed(order, decision.by()));
        return Outcome.done(order);
    }

    private CheckedLine check(ApprovalRequest request) {
        KnownFacts known = facts.about(List.of(request.want()));
        PotsAtHand pots = known.pots();
        LineFacts line = known.about(request.holderId(), Wanted.of(request.want()), pots);
        List<Verdict> against = OrderRules.againstBeforeMoney(line).stream()
                .filter(verdict -> !verdict.isWaivedBy(request.decider()))
                .map(Verdict::withoutApproval)
                .toList();
        return new CheckedLine(line, against, against.isEmpty() ? pots.draw(line.goal(), line.cost()) : List.of());
    }
}
