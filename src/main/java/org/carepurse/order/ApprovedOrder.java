package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.RequestKey;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.Attempt.Placing;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** Orders what was approved: every rule but the one that asked for approval is judged as on any other day. */
@ApplicationScoped
class ApprovedOrder {

    private final OrderFacts facts;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Tables tables;

    @Inject
    ApprovedOrder(OrderFacts facts, Ledger ledger, AuditTrail trail, Tables tables) {
        this.facts = facts;
        this.ledger = ledger;
        this.trail = trail;
        this.tables = tables;
    }

    Outcome<Order> place(ApprovalRequest request, Decision decision, RequestKey key) {
        KnownFacts known = facts.about(List.of(request.want()));
        CheckedLine line = check(request, known);
        Journey journey = new Journey();
        Attempt attempt = new Attempt(new Placing(request.askedBy(), decision.by(), key, decision.at()), List.of(line));
        attempt.take(
                line.way() == CheckedLine.Way.ORDERED
                        ? ledger.hold(attempt.holdRequests(), known.left(), journey)
                        : List.of());
        if (attempt.orders().isEmpty()) {
            return Outcome.refused(attempt.left().get(0).why());
        }
        Order order = attempt.orders().get(0);
        OrderRows.add(List.of(order), journey);
        trail.record(List.of(OrderBook.placed(order, decision.by())), journey);
        tables.send(journey);
        return Outcome.done(order);
    }

    private static CheckedLine check(ApprovalRequest request, KnownFacts known) {
        PotsAtHand pots = known.pots();
        LineFacts line = known.about(request.holderId(), Wanted.of(request.want()), pots);
        List<Verdict> against = OrderRules.againstBeforeMoney(line).stream()
                .filter(verdict -> !verdict.isWaivedBy(request.decider()))
                .map(Verdict::withoutApproval)
                .toList();
        return new CheckedLine(line, against, against.isEmpty() ? pots.draw(line.goal(), line.cost()) : List.of());
    }
}
