package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.directory.PriceKind;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Posted;
import org.carepurse.ledger.Remainder;
import org.carepurse.money.Sterling;
import org.carepurse.order.DeliveryFile;
import org.carepurse.order.Draw;
import org.carepurse.order.Order;
import org.carepurse.order.OrderLine;
import org.carepurse.order.OrderProgress;
import org.carepurse.order.PaidAhead;
import org.carepurse.order.SetAside;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/**
 * Turns approved amounts into money owed: marks the deliveries as billed, settles the holds in the order in which the pots
 * were drawn on, and keeps what was approved and why. What is not approved stays set aside. Within the caller's act, under
 * the order's lock; that it is possible was judged before. What the person paid from an account of their own before the bill
 * came is used up first, and not owed again.
 */
@ApplicationScoped
class Settling {

    private final Ledger ledger;
    private final InvoiceFile file;
    private final DeliveryFile deliveries;
    private final FactFinding facts;
    private final SetAside setAside;
    private final PaidAhead paidAhead;
    private final Event<BilledAfterwards> billed;
    private final OrderProgress progress;
    private final Clock clock;

    @Inject
    Settling(
            Ledger ledger,
            InvoiceFile file,
            DeliveryFile deliveries,
            FactFinding facts,
            SetAside setAside,
            PaidAhead paidAhead,
            Event<BilledAfterwards> billed,
            OrderProgress progress,
            Clock clock) {
        this.ledger = ledger;
        this.file = file;
        this.deliveries = deliveries;
        this.facts = facts;
        this.setAside = setAside;
        this.paidAhead = paidAhead;
        this.billed = billed;
        this.progress = progress;
        this.clock = clock;
    }

    /** So much of a line is owed from now on. */
    void approve(Order order, InvoiceLine line, Approved approved, Entries entries) {
        approved.visits().forEach(use -> bill(use));
        line.approve(approved.quantity(), approved.amount());
        List<PaidAhead.Part> before = paidBefore(order.line(line.orderLineId()), approved.amount());
        List<ApprovalShare> shares = settle(order, line, before, approved.amount(), entries);
        giveBackWhatIsNotCharged(order, line, approved, entries);
        Approval approval =
                new Approval(line, approved.ground(), approved.quantity(), shares, entries.actorId(), clock.instant());
        file.add(approval);
        before.forEach(
                part -> billed.fire(new BilledAfterwards(approval.id(), part.holdId(), part.entryId(), part.amount())));
    }

    /** So much of what was paid before as the amount takes, the first payment first. */
    private List<PaidAhead.Part> paidBefore(OrderLine ordered, Money amount) {
        List<PaidAhead.Part> used = new ArrayList<>();
        Money open = amount;
        for (PaidAhead.Part part : paidAhead.of(ordered)) {
            Money gives = lower(part.amount(), open);
            if (gives.isPositive()) {
                used.add(new PaidAhead.Part(part.holdId(), part.entryId(), gives));
                open = open.minus(gives);
            }
        }
        return used;
    }

    /** Of what was missed only the agreed charge is ever paid: the rest of its price goes back at once. */
    private void giveBackWhatIsNotCharged(Order order, InvoiceLine line, Approved approved, Entries entries) {
        OrderLine ordered = order.line(line.orderLineId());
        Money spare = approved.visits().stream()
                .map(use -> use.quantity()
                        .at(ordered.price()
                                .minus(deliveries.numbered(use.deliveryId()).agreed())))
                .reduce(Sterling.NONE, Money::plus);
        if (spare.isPositive()) {
            setAside.giveBackUpTo(
                    ordered,
                    spare,
                    draw -> entries.next(line.invoice(), line.period().to()));
        }
    }

    private void bill(VisitUse use) {
        must(deliveries.numbered(use.deliveryId()).bill(use.quantity()));
    }

    private List<ApprovalShare> settle(
            Order order, InvoiceLine line, List<PaidAhead.Part> before, Money amount, Entries entries) {
        List<ApprovalShare> shares = new ArrayList<>();
        Money open = amount.minus(PaidAhead.sum(before));
        for (Draw draw : order.line(line.orderLineId()).draws()) {
            List<PaidAhead.Part> paid = before.stream()
                    .filter(part -> part.holdId() == draw.holdId())
                    .toList();
            Money gives = lower(ledger.findHold(draw.holdId()).open(), open);
            Money all = gives.plus(PaidAhead.sum(paid));
            if (all.isPositive()) {
                long entry = gives.isPositive()
                        ? settle(order, line, draw, gives, entries)
                        : paid.get(0).entryId();
                boolean isSettled = gives.isZero() || isPaidByBlock(order, line);
                shares.add(new ApprovalShare(order.providerId(), draw.potId(), draw.holdId(), entry, all, isSettled));
                open = open.minus(gives);
            }
        }
        if (open.isPositive()) {
            throw new BrokenInvariant("%s of %s was approved and is not set aside".formatted(open, line.invoice()));
        }
        return shares;
    }

    /** @return the entry of the journal */
    private long settle(Order order, InvoiceLine line, Draw draw, Money gives, Entries entries) {
        Posted posted = must(ledger.settle(
                draw.holdId(),
                gives,
                order.providerId(),
                Remainder.KEPT,
                entries.next(line.invoice(), line.period().to())));
        if (isPaidByBlock(order, line)) {
            ledger.cover(
                    order.providerId(),
                    gives,
                    entries.next(line.invoice(), line.period().to()));
        }
        return posted.entryId();
    }

    private static boolean isPaidByBlock(Order order, InvoiceLine line) {
        return order.line(line.orderLineId()).priceKind() == PriceKind.BLOCK_SHARE;
    }

    /** Gives back what is set aside for lines of which nothing is left to pay, and ends the order when that was all. */
    void giveBackWhatIsSpare(Order order, Invoice invoice, Entries entries) {
        for (OrderLine line : order.lines()) {
            AgreedLine left = facts.agreed(line);
            if (left.quantityLeft().isNone()
                    && left.heldLeft().isPositive()
                    && file.waiting(line.id()).isEmpty()) {
                release(line, invoice, entries);
            }
        }
        progress.moneyMoved(order.id(), entries.actorId());
    }

    private void release(OrderLine line, Invoice invoice, Entries entries) {
        line.draws().stream()
                .filter(draw -> ledger.findHold(draw.holdId()).open().isGreaterThan(Sterling.NONE))
                .forEach(draw -> must(ledger.releaseAll(draw.holdId(), entries.next(invoice, entries.today()))));
    }

    private static Money lower(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static <T> T must(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new BrokenInvariant("What was judged possible is refused: " + outcome.why());
        }
        return outcome.value();
    }
}
