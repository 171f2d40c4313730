package org.carepurse.order;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which orders of a list are shown. */
public enum OrderFilter {
    ALL(EnumSet.allOf(OrderState.class)),
    /** Not answered by the provider yet. */
    WAITING(EnumSet.of(OrderState.PLACED)),
    /** Taken on by the provider, and not over. */
    UNDER_WAY(EnumSet.of(OrderState.ACCEPTED, OrderState.IN_DELIVERY, OrderState.ENDED_EARLY)),
    OVER(EnumSet.of(OrderState.COMPLETED, OrderState.DECLINED, OrderState.CANCELLED));

    private final Set<OrderState> states;

    OrderFilter(Set<OrderState> states) {
        this.states = states;
    }

    /** The states as a list in a query: names of our own, never what somebody typed. */
    String listed() {
        return states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    }
}
