package org.carepurse.rest.order;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.carepurse.order.OrderRow;
import org.carepurse.order.OrderState;

/**
 * An order as one line of a list.
 *
 * @param service the first one ordered
 * @param moreServices how many were ordered beside it
 */
public record OrderLineView(
        String reference,
        OrderState state,
        String provider,
        String holder,
        String service,
        int moreServices,
        LocalDate firstDay,
        long costPence,
        Instant placedAt) {

    static OrderLineView of(OrderRow row) {
        return new OrderLineView(
                row.reference(),
                row.state(),
                row.provider(),
                row.holder(),
                row.services(),
                row.more(),
                row.firstDay(),
                Sterling.inPence(row.cost()),
                row.placedAt());
    }
}
