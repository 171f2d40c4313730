package org.carepurse.payment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.carepurse.bankfile.PaymentOrder;

/** The payments of a file one after the other, read a few hundred at a time. */
class OrdersOfFile implements Iterator<PaymentOrder> {

    private static final int AT_ONCE = 500;
    private static final String SOME = Outgoing.ORDERS + " AND i.id > ? ORDER BY i.id LIMIT " + AT_ONCE;

    private record Numbered(long id, PaymentOrder order) {}

    private final Records records;
    private final long fileId;
    private final Deque<Numbered> some = new ArrayDeque<>();
    private long last;

    OrdersOfFile(Records records, long fileId) {
        this.records = records;
        this.fileId = fileId;
    }

    @Override
    public boolean hasNext() {
        if (some.isEmpty()) {
            List<Numbered> more =
                    records.read(SOME, row -> new Numbered(row.getLong(6), Outgoing.order(row)), fileId, last);
            some.addAll(more);
        }
        return !some.isEmpty();
    }

    @Override
    public PaymentOrder next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The file has no more payments");
        }
        Numbered next = some.removeFirst();
        last = next.id();
        return next.order();
    }
}
