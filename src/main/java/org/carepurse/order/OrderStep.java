package org.carepurse.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;

/** Something that happened to an order after it was placed, for the people it concerns to read. Never changed. */
@Entity
@Table(name = "order_step")
public class OrderStep {

    @Id
    private long id;

    @Column(name = "order_id")
    private long orderId;

    @Enumerated(EnumType.STRING)
    private OrderAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "led_to")
    private OrderState ledTo;

    @Column(name = "taken_by")
    private long takenBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "taken_at")
    private Instant takenAt;

    private String reason;

    protected OrderStep() {}

    OrderStep(Order order, OrderAct act, Decision taken) {
        this.id = Ids.next();
        this.orderId = order.id();
        this.act = act;
        this.ledTo = order.state();
        this.takenBy = taken.by();
        this.takenAt = taken.at();
        this.reason = taken.reason();
    }

    public OrderAct act() {
        return act;
    }

    public OrderState ledTo() {
        return ledTo;
    }

    public long takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** In the words of whoever did it; often empty. */
    public String reason() {
        return reason;
    }
}
