package org.carepurse.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;

/** One answer about one delivery. It is never changed: a person who thinks again gives another, and the last one counts. */
@Entity
@Table(name = "delivery_answer")
public class DeliveryAnswer {

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "delivery_id")
    private Delivery delivery;

    @Column(name = "received_hundredths")
    private long receivedHundredths;

    private String reason;

    @Column(name = "answered_by")
    private long answeredBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected DeliveryAnswer() {}

    DeliveryAnswer(Delivery delivery, DeliveryReceipt receipt, long answeredBy, Instant answeredAt) {
        this.id = Ids.next();
        this.delivery = delivery;
        this.receivedHundredths = receipt.received().hundredths();
        this.reason = receipt.reason();
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }

    public Quantity received() {
        return new Quantity(receivedHundredths);
    }

    /** Why not all of it was received; empty when it was. */
    public String reason() {
        return reason;
    }

    /** The holder, or whoever answered for them. */
    public long answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
