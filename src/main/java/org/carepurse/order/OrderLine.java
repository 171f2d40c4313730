package org.carepurse.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.PriceKind;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/**
 * One service within an order, at the price agreed when it was placed. Whatever becomes of it, what is delivered and what
 * is cancelled never come to more than what was ordered.
 */
@Entity
@Table(name = "order_line")
public class OrderLine {

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "order_id")
    private Order order;

    private int position;

    @Column(name = "service_name")
    private String serviceName;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Column(name = "price_pence")
    private long pricePence;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_kind")
    private PriceKind priceKind;

    @Column(name = "missed_percent")
    private int missedPercent;

    @Column(name = "notice_days")
    private int noticeDays;

    private int occasions;

    @Column(name = "cost_pence")
    private long costPence;

    @Column(name = "delivered_hundredths")
    private long deliveredHundredths;

    @Column(name = "cancelled_hundredths")
    private long cancelledHundredths;

    @Embedded
    private Want want;

    @ElementCollection
    @CollectionTable(name = "order_draw", joinColumns = @JoinColumn(name = "line_id"))
    @OrderBy("position")
    private List<Draw> draws = new ArrayList<>();

    protected OrderLine() {}

    OrderLine(Order order, int position, CheckedLine checked) {
        this.id = Ids.next();
        this.order = order;
        this.position = position;
        this.serviceName = checked.offer().serviceName();
        this.unit = checked.offer().unit();
        this.pricePence = Sterling.inPence(checked.price());
        this.priceKind = checked.offer().kind();
        this.missedPercent = checked.offer().missed().percent();
        this.noticeDays = checked.offer().missed().noticeDays();
        this.occasions = checked.occasions();
        this.costPence = Sterling.inPence(checked.cost());
        this.want = checked.want();
    }

    void draw(long potId, long holdId, Money amount) {
        draws.add(new Draw(draws.size(), potId, holdId, amount));
    }

    void deliver(Quantity quantity) {
        deliveredHundredths += quantity.hundredths();
    }

    void undeliver(Quantity quantity) {
        deliveredHundredths = delivered().minus(quantity).hundredths();
    }

    /** @return what needs no longer be set aside for it */
    Money cancel(Quantity quantity) {
        Money before = worthOf(total().minus(cancelled()));
        cancelledHundredths += quantity.hundredths();
        return before.minus(worthOf(total().minus(cancelled())));
    }

    public long id() {
        return id;
    }

    public Order order() {
        return order;
    }

    int position() {
        return position;
    }

    /** Which line of its order it is, counted from 1. */
    public int number() {
        return position + 1;
    }

    /** What was wanted, and when. */
    public Want want() {
        return want;
    }

    /** The service's name when it was ordered. */
    public String serviceName() {
        return serviceName;
    }

    /** What one of it is: session, hour. */
    public Unit unit() {
        return unit;
    }

    /** For one unit, as agreed when the order was placed. */
    public Money price() {
        return Sterling.pence(pricePence);
    }

    public PriceKind priceKind() {
        return priceKind;
    }

    /** What may be charged for one that is missed, as agreed when the order was placed. */
    public MissedTerms missed() {
        return new MissedTerms(missedPercent, noticeDays);
    }

    /** What is agreed for one: its price, or the charge when it was missed. */
    public Money agreedFor(DeliveryKind kind) {
        return kind.isMissed() ? missed().chargeFor(price()) : price();
    }

    public int occasions() {
        return occasions;
    }

    /** What the whole line was set to cost when it was placed. */
    public Money cost() {
        return Sterling.pence(costPence);
    }

    /** All of it, over every occasion. */
    public Quantity total() {
        return want.quantity().times(occasions);
    }

    public Quantity delivered() {
        return new Quantity(deliveredHundredths);
    }

    public Quantity cancelled() {
        return new Quantity(cancelledHundredths);
    }

    /** What is neither delivered nor cancelled. */
    public Quantity remaining() {
        return total().minus(delivered()).minus(cancelled());
    }

    /** What so much of it costs; the whole of it exactly what was set aside, however its occasions were rounded. */
    public Money worthOf(Quantity quantity) {
        if (quantity.equals(total())) {
            return cost();
        }
        Money worth = quantity.at(price());
        return worth.isGreaterThan(cost()) ? cost() : worth;
    }

    /** What is to be paid for all that is neither delivered nor cancelled. */
    Money worthStillToDeliver() {
        return worthOf(total().minus(cancelled())).minus(worthOf(delivered()));
    }

    /** Where its money was set aside, in the order in which the goal's pots are drawn on. */
    public List<Draw> draws() {
        return List.copyOf(draws);
    }
}
