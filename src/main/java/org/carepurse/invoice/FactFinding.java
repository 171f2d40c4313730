package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepurse.budget.PayingPot;
import org.carepurse.budget.PayingPots;
import org.carepurse.fund.DrawnSupport;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.Delivery;
import org.carepurse.order.DeliveryFile;
import org.carepurse.order.Draw;
import org.carepurse.order.Order;
import org.carepurse.order.OrderLine;
import org.carepurse.order.PaidAhead;
import org.carepurse.order.Quantity;
import org.carepurse.order.Schedule;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Gathers what an invoice is judged by: what was agreed, what was delivered and confirmed, what was claimed before. */
@ApplicationScoped
class FactFinding {

    /** Deliveries of the order on a day on which the same service is approved on another line of the person that other pots pay. */
    private static final String PAID_ELSEWHERE =
            """
            SELECT mine.id FROM delivery mine JOIN order_line l ON l.id = mine.line_id
             WHERE l.order_id = ?1 AND EXISTS (
               SELECT 1 FROM delivery other JOIN order_line ol ON ol.id = other.line_id
                WHERE other.holder_id = mine.holder_id AND other.provider_id = mine.provider_id
                  AND other.delivered_on = mine.delivered_on AND other.line_id <> mine.line_id
                  AND other.billed_hundredths > 0 AND ol.service_id = l.service_id
                  AND NOT EXISTS (SELECT 1 FROM order_draw od JOIN order_draw d ON d.pot_id = od.pot_id
                                   WHERE od.line_id = ol.id AND d.line_id = l.id))""";

    private final EntityManager entityManager;
    private final DeliveryFile deliveries;
    private final PayingPots pots;
    private final PaidAhead paidAhead;
    private final DrawnSupport drawn;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    FactFinding(
            EntityManager entityManager,
            DeliveryFile deliveries,
            PayingPots pots,
            PaidAhead paidAhead,
            DrawnSupport drawn,
            Ledger ledger,
            Clock clock) {
        this.entityManager = entityManager;
        this.deliveries = deliveries;
        this.pots = pots;
        this.paidAhead = paidAhead;
        this.drawn = drawn;
        this.ledger = ledger;
        this.clock = clock;
    }

    MatchFacts about(Order order, Invoice invoice) {
        return new MatchFacts(
                London.today(clock),
                order.lines().stream().map(this::agreed).toList(),
                visits(order, invoice),
                alike(invoice));
    }

    AgreedLine agreed(OrderLine line) {
        Schedule schedule = line.want().schedule();
        return new AgreedLine(
                line.id(),
                new ServicePeriod(schedule.from(), schedule.until()),
                line.price(),
                quantityLeft(line),
                heldLeft(line),
                yearClosed(line));
    }

    private boolean yearClosed(OrderLine line) {
        Collection<PayingPot> paid =
                pots.byId(line.draws().stream().map(Draw::potId).toList()).values();
        return !paid.isEmpty() && paid.stream().allMatch(PayingPot::yearClosed);
    }

    /** How much of the line invoices were approved for. */
    Quantity approved(OrderLine line) {
        Number approved = (Number) entityManager
                .createQuery(
                        "SELECT COALESCE(SUM(a.quantityHundredths), 0) FROM Approval a WHERE a.orderLineId = :line")
                .setParameter("line", line.id())
                .getSingleResult();
        return new Quantity(approved.longValue());
    }

    private Quantity quantityLeft(OrderLine line) {
        Quantity ordered = line.total().minus(line.cancelled());
        Quantity used = approved(line);
        return used.compareTo(ordered) > 0 ? Quantity.NONE : ordered.minus(used);
    }

    /** What is set aside, and what the person has paid for it before this bill. */
    private Money heldLeft(OrderLine line) {
        return line.draws().stream()
                .map(draw -> ledger.findHold(draw.holdId()).open())
                .reduce(paidAhead.sumOf(line), Money::plus);
    }

    private List<Visit> visits(Order order, Invoice invoice) {
        Set<Long> paidElsewhere = paidElsewhere(order);
        List<DrawnSupport.Drawn> paidByFund = drawn.of(order.holderId(), order.providerId());
        boolean sameBill = paidByFund.stream().anyMatch(one -> InvoiceNumber.keyOf(one.bill())
                .equals(invoice.number().key()));
        return deliveries.standingFor(order.id()).stream()
                .map(delivery -> visit(
                        delivery,
                        paidElsewhere.contains(delivery.id()),
                        sameBill
                                || paidByFund.stream().anyMatch(one -> one.day().equals(delivery.day()))))
                .toList();
    }

    private static Visit visit(Delivery delivery, boolean paidElsewhere, boolean drawnFromFund) {
        return new Visit(
                delivery.id(),
                delivery.line().id(),
                delivery.day(),
                delivery.agreed(),
                delivery.quantity(),
                delivery.confirmed(),
                delivery.state().isAnswered(),
                delivery.billed(),
                paidElsewhere,
                drawnFromFund);
    }

    private Set<Long> paidElsewhere(Order order) {
        Set<Long> ids = new HashSet<>();
        for (Object id : entityManager
                .createNativeQuery(PAID_ELSEWHERE)
                .setParameter(1, order.id())
                .getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    /** Lines of the provider's other invoices whose number looks alike; the one that this corrects is not another. */
    private List<EarlierClaim> alike(Invoice invoice) {
        return entityManager
                .createQuery(
                        "SELECT l FROM InvoiceLine l WHERE l.invoice.providerId = :provider"
                                + " AND l.invoice.likeness = :likeness AND l.invoice.numberKey <> :key AND l.invoice.id <> :corrected"
                                + " AND l.invoice.state IN :standing",
                        InvoiceLine.class)
                .setParameter("provider", invoice.providerId())
                .setParameter("likeness", invoice.number().likeness())
                .setParameter("key", invoice.number().key())
                .setParameter("corrected", invoice.correctsId() == null ? invoice.id() : invoice.correctsId())
                .setParameter(
                        "standing", List.of(InvoiceState.IN_QUERY, InvoiceState.PART_APPROVED, InvoiceState.APPROVED))
                .getResultStream()
                .map(line -> new EarlierClaim(line.orderLineId(), line.period()))
                .toList();
    }
}
