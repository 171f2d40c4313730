package org.carepurse.bankfile;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.carepurse.outcome.BrokenInvariant;

/** Hands payments on to the file one by one, lets none through twice, and adds up what has gone. */
final class OrdersInTurn implements Iterator<PaymentOrder> {

    private final PaymentFile file;
    private final Iterator<PaymentOrder> orders;
    private final Set<String> ids = new HashSet<>();
    private ControlTotals gone = ControlTotals.NONE;

    OrdersInTurn(PaymentFile file, Iterator<PaymentOrder> orders) {
        this.file = file;
        this.orders = orders;
    }

    /** Says at the end whether everything announced has gone, and nothing else. */
    @Override
    public boolean hasNext() {
        if (orders.hasNext()) {
            return true;
        }
        gone.mustEqual(file.totals());
        return false;
    }

    @Override
    public PaymentOrder next() {
        PaymentOrder order = orders.next();
        if (!ids.add(order.id())) {
            throw new BrokenInvariant("Payment " + order.id() + " is twice in file " + file.id());
        }
        gone = gone.plus(order.amount());
        return order;
    }
}
