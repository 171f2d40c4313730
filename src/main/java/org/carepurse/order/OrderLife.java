package org.carepurse.order;

import static org.carepurse.order.OrderAct.ACCEPT;
import static org.carepurse.order.OrderAct.CANCEL;
import static org.carepurse.order.OrderAct.COMPLETE;
import static org.carepurse.order.OrderAct.DECLINE;
import static org.carepurse.order.OrderAct.DELIVER;
import static org.carepurse.order.OrderState.ACCEPTED;
import static org.carepurse.order.OrderState.CANCELLED;
import static org.carepurse.order.OrderState.COMPLETED;
import static org.carepurse.order.OrderState.DECLINED;
import static org.carepurse.order.OrderState.ENDED_EARLY;
import static org.carepurse.order.OrderState.IN_DELIVERY;
import static org.carepurse.order.OrderState.PLACED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of an order, drawn once: from each state, the acts it knows and where they lead. */
final class OrderLife {

    private static final Map<OrderState, Map<OrderAct, OrderState>> TABLE = new EnumMap<>(Map.of(
            PLACED, Map.of(ACCEPT, ACCEPTED, DECLINE, DECLINED, CANCEL, CANCELLED),
            ACCEPTED, Map.of(DELIVER, IN_DELIVERY, CANCEL, CANCELLED),
            IN_DELIVERY, Map.of(DELIVER, IN_DELIVERY, CANCEL, ENDED_EARLY, COMPLETE, COMPLETED),
            ENDED_EARLY, Map.of(COMPLETE, COMPLETED),
            COMPLETED, Map.of(),
            DECLINED, Map.of(),
            CANCELLED, Map.of()));

    private OrderLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<OrderState> after(OrderState state, OrderAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
