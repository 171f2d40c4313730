package org.carepurse.invoice;

import org.carepurse.order.Quantity;
import org.joda.money.Money;

/** What is left of an ordered line while the lines of one invoice draw on it. */
class LineBalance {

    private final AgreedLine agreed;
    private Quantity quantityLeft;
    private Money heldLeft;

    LineBalance(AgreedLine agreed) {
        this.agreed = agreed;
        this.quantityLeft = agreed.quantityLeft();
        this.heldLeft = agreed.heldLeft();
    }

    AgreedLine agreed() {
        return agreed;
    }

    long orderLineId() {
        return agreed.orderLineId();
    }

    Quantity quantityLeft() {
        return quantityLeft;
    }

    Money heldLeft() {
        return heldLeft;
    }

    void draw(Quantity quantity, Money amount) {
        quantityLeft = quantityLeft.minus(quantity);
        heldLeft = heldLeft.minus(amount);
    }
}
