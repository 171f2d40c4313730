package org.carepurse.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Objects;
import org.carepurse.order.Quantity;

/** So much of one delivery, which an amount stands for. */
@Embeddable
class VisitUse {

    @Column(name = "delivery_id")
    private long deliveryId;

    @Column(name = "quantity_hundredths")
    private long quantityHundredths;

    protected VisitUse() {}

    VisitUse(long deliveryId, Quantity quantity) {
        this.deliveryId = deliveryId;
        this.quantityHundredths = quantity.hundredths();
    }

    static Quantity total(Collection<VisitUse> uses) {
        return uses.stream().map(VisitUse::quantity).reduce(Quantity.NONE, Quantity::plus);
    }

    long deliveryId() {
        return deliveryId;
    }

    Quantity quantity() {
        return new Quantity(quantityHundredths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitUse use
                && use.deliveryId == deliveryId
                && use.quantityHundredths == quantityHundredths;
    }

    @Override
    public int hashCode() {
        return Objects.hash(deliveryId, quantityHundredths);
    }

    @Override
    public String toString() {
        return quantity() + " of delivery " + deliveryId;
    }
}
