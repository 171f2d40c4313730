package org.carepurse.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carepurse.audit.InstantColumn;
import org.carepurse.careplan.PlanStanding;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * What a budget holder asked one provider to do, with the money for all of it set aside.
 *
 * <p>It begins when somebody who may buy for the holder places a basket: every line was checked, and its whole cost until
 * its last day is held in the pots of its goal. The provider accepts or declines. While it is delivered, what is confirmed
 * and invoiced is paid from what is held. The holder may call off what is not delivered yet; that money goes back to the
 * pots at once. It ends when nothing is held for it any more, and is never removed. How it moves is drawn in
 * {@link OrderLife}.
 */
@Entity
@Table(name = "placed_order")
public class Order {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "placed_by")
    private long placedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "placed_at")
    private Instant placedAt;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Version
    private int version;

    @OneToMany(mappedBy = "order")
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    protected Order() {}

    Order(PlanStanding plan, long providerId, long placedBy, Instant placedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("ORD");
        this.commissionerId = plan.commissionerId();
        this.holderId = plan.holderId();
        this.planId = plan.planId();
        this.providerId = providerId;
        this.placedBy = placedBy;
        this.placedAt = placedAt;
        this.state = OrderState.PLACED;
    }

    OrderLine add(CheckedLine checked) {
        OrderLine line = new OrderLine(this, lines.size(), checked);
        lines.add(line);
        return line;
    }

    Outcome<OrderState> accept() {
        return go(OrderAct.ACCEPT);
    }

    Outcome<OrderState> decline() {
        return go(OrderAct.DECLINE);
    }

    Outcome<OrderState> cancel() {
        return go(OrderAct.CANCEL);
    }

    /** Nothing is left to deliver, and nothing held. */
    Outcome<OrderState> complete() {
        return go(OrderAct.COMPLETE);
    }

    /** Part of a line was delivered; refused when that is more than remains of it. */
    Outcome<OrderLine> deliver(long lineId, Quantity quantity) {
        OrderLine line = line(lineId);
        if (quantity.compareTo(line.remaining()) > 0) {
            return Outcome.refused(Refusal.because(
                    "more-than-ordered", "remaining", line.remaining().toString()));
        }
        return go(OrderAct.DELIVER).map(led -> {
            line.deliver(quantity);
            return line;
        });
    }

    /** The provider has accepted it, and it is not over. */
    boolean canBeDelivered() {
        return OrderLife.after(state, OrderAct.DELIVER).isPresent();
    }

    /** Something of it has been delivered, and it is not over. */
    boolean isUnderWay() {
        return OrderLife.after(state, OrderAct.COMPLETE).isPresent();
    }

    private Outcome<OrderState> go(OrderAct act) {
        return OrderLife.after(state, act)
                .map(next -> {
                    state = next;
                    return Outcome.done(next);
                })
                .orElseGet(() -> Outcome.refused(Refusal.because("order-is-" + spoken(state))));
    }

    private static String spoken(OrderState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An invoice was accepted for part of a line that no delivery stands for: it counts as delivered from now on. */
    public Outcome<OrderLine> countAsDelivered(long lineId, Quantity quantity) {
        return deliver(lineId, quantity);
    }

    /**
     * @param number counted from 1, as people count
     * @throws NotFound when the order has no such line
     */
    public OrderLine lineNumbered(int number) {
        if (number < 1 || number > lines.size()) {
            throw new NotFound("order line", number);
        }
        return lines.get(number - 1);
    }

    /** @throws NotFound when the line is of another order */
    public OrderLine line(long lineId) {
        return lines.stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow(() -> new NotFound("order line", lineId));
    }

    public long id() {
        return id;
    }

    /** As people name it: {@code ORD-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public long holderId() {
        return holderId;
    }

    public long planId() {
        return planId;
    }

    /** The provider's organisation. */
    public long providerId() {
        return providerId;
    }

    /** Who placed it: the holder or someone who buys for them. */
    public long placedBy() {
        return placedBy;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public OrderState state() {
        return state;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    /** What all of it was set to cost when it was placed. */
    public Money cost() {
        return Money.total(lines.stream().map(OrderLine::cost).toList());
    }

    @Override
    public String toString() {
        return reference;
    }
}
