package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.carepurse.budget.PayingPots;
import org.carepurse.ledger.HoldPlaced;
import org.carepurse.ledger.HoldRequest;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Posted;
import org.carepurse.ledger.Remainder;
import org.carepurse.money.Shares;
import org.carepurse.money.Sterling;
import org.carepurse.order.Draw;
import org.carepurse.order.Order;
import org.carepurse.order.OrderLine;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * A bill for a year that is closed: charged to that year, by the day of the service, out of what its commissioner recovered
 * of it. One person proposes it and another decides. It is at most what was once ordered, at the agreed price.
 */
@ApplicationScoped
class LateCharging {

    private final FactFinding facts;
    private final Ledger ledger;
    private final InvoiceFile file;
    private final PayingPots pots;
    private final Clock clock;

    @Inject
    LateCharging(FactFinding facts, Ledger ledger, InvoiceFile file, PayingPots pots, Clock clock) {
        this.facts = facts;
        this.ledger = ledger;
        this.file = file;
        this.pots = pots;
        this.clock = clock;
    }

    Outcome<ExceptionState> charge(Order order, InvoiceException exception, Entries entries) {
        OrderLine ordered = order.line(exception.line().orderLineId());
        return proposedByAnother(exception, entries)
                .then(proposed -> asOrdered(ordered, exception))
                .then(agreed -> exception.go(ExceptionState.Act.ACCEPT))
                .map(accepted -> {
                    exception.line().approve(exception.quantity(), exception.amount());
                    file.add(new Approval(
                            exception.line(),
                            ApprovalGround.CHARGED_LATE,
                            exception.quantity(),
                            shares(order, ordered, exception, entries),
                            entries.actorId(),
                            clock.instant()));
                    exception.line().invoice().settleState();
                    return accepted;
                });
    }

    private static Outcome<InvoiceException> proposedByAnother(InvoiceException exception, Entries entries) {
        OptionalLong proposer = exception.proposer();
        if (exception.state() != ExceptionState.PROPOSED || proposer.isEmpty()) {
            return Outcome.refused(Refusal.because("late-charge-needs-a-proposal"));
        }
        return proposer.getAsLong() == entries.actorId()
                ? Outcome.refused(Refusal.because("late-charge-needs-another"))
                : Outcome.done(exception);
    }

    private Outcome<InvoiceException> asOrdered(OrderLine ordered, InvoiceException exception) {
        Quantity approved = facts.approved(ordered);
        if (exception.quantity().plus(approved).compareTo(ordered.total()) > 0) {
            Quantity remaining = ordered.total().minus(approved);
            return Outcome.refused(Refusal.because("more-than-ordered", "remaining", remaining.toString()));
        }
        Money most = exception.quantity().at(ordered.price());
        return exception.amount().isGreaterThan(most)
                ? Outcome.refused(Refusal.because("late-charge-above-agreed", "most", Sterling.print(most)))
                : Outcome.done(exception);
    }

    /** Each pot gives in proportion to what it was to pay. */
    private List<ApprovalShare> shares(Order order, OrderLine ordered, InvoiceException exception, Entries entries) {
        List<Draw> draws = ordered.draws();
        List<Money> parts = Shares.inProportion(
                exception.amount(), draws.stream().map(Draw::amount).toList());
        List<ApprovalShare> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isPositive()) {
                shares.add(share(order, exception.line(), draws.get(i), parts.get(i), entries));
            }
        }
        return shares;
    }

    private ApprovalShare share(Order order, InvoiceLine line, Draw draw, Money gives, Entries entries) {
        long funding = pots.byId(List.of(draw.potId())).get(draw.potId()).lineId();
        Invoice invoice = line.invoice();
        must(ledger.chargeLate(
                funding,
                draw.potId(),
                gives,
                entries.next(invoice, line.period().to())));
        HoldPlaced held = must(
                ledger.hold(HoldRequest.of(entries.next(invoice, line.period().to()), draw.potId(), gives)));
        Posted posted = must(ledger.settle(
                held.holdId(),
                gives,
                order.providerId(),
                Remainder.KEPT,
                entries.next(invoice, line.period().to())));
        return new ApprovalShare(order.providerId(), draw.potId(), held.holdId(), posted.entryId(), gives, false);
    }

    private static <T> T must(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new BrokenInvariant("What was judged possible is refused: " + outcome.why());
        }
        return outcome.value();
    }
}
