package org.carepurse.rest.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.order.OrderLine;
import org.carepurse.order.OrderState;
import org.carepurse.order.OrderView;
import org.carepurse.order.Repeat;
import org.carepurse.order.Schedule;

/** An order as whoever asks may see it; what is set aside is of no concern to the provider, and absent there. */
public record OrderedView(
        String reference,
        OrderState state,
        String provider,
        Instant placedAt,
        long costPence,
        Long setAsidePence,
        List<OrderedLineView> lines) {

    /** Quantities in the service's unit, as {@code "1.5"}. */
    public record OrderedLineView(
            String service,
            long pricePence,
            int occasions,
            long costPence,
            String ordered,
            String delivered,
            String cancelled,
            Repeat repeat,
            LocalDate from,
            LocalDate until,
            String note) {}

    static OrderedView of(OrderView view) {
        return new OrderedView(
                view.order().reference(),
                view.order().state(),
                view.provider(),
                view.order().placedAt(),
                Sterling.inPence(view.order().cost()),
                view.mayAnswer() ? null : Sterling.inPence(view.setAside()),
                view.order().lines().stream().map(OrderedView::line).toList());
    }

    private static OrderedLineView line(OrderLine line) {
        Schedule schedule = line.want().schedule();
        return new OrderedLineView(
                line.serviceName(),
                Sterling.inPence(line.price()),
                line.occasions(),
                Sterling.inPence(line.cost()),
                line.total().toString(),
                line.delivered().toString(),
                line.cancelled().toString(),
                schedule.repeat(),
                schedule.from(),
                schedule.until(),
                line.want().note());
    }
}
