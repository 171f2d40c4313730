package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.order.OrderAct.ACCEPT;
import static org.carepurse.order.OrderAct.CANCEL;
import static org.carepurse.order.OrderAct.COMPLETE;
import static org.carepurse.order.OrderAct.DECLINE;
import static org.carepurse.order.OrderAct.DELIVER;

import java.util.Map;
import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderLifeTest {

    private static final Map<OrderState, Map<OrderAct, OrderState>> EXPECTED = Map.of(
            OrderState.PLACED,
                    Map.of(ACCEPT, OrderState.ACCEPTED, DECLINE, OrderState.DECLINED, CANCEL, OrderState.CANCELLED),
            OrderState.ACCEPTED, Map.of(DELIVER, OrderState.IN_DELIVERY, CANCEL, OrderState.CANCELLED),
            OrderState.IN_DELIVERY,
                    Map.of(
                            DELIVER,
                            OrderState.IN_DELIVERY,
                            CANCEL,
                            OrderState.ENDED_EARLY,
                            COMPLETE,
                            OrderState.COMPLETED),
            OrderState.ENDED_EARLY, Map.of(COMPLETE, OrderState.COMPLETED),
            OrderState.COMPLETED, Map.of(),
            OrderState.DECLINED, Map.of(),
            OrderState.CANCELLED, Map.of());

    @ParameterizedTest
    @EnumSource
    void an_order_knows_these_acts_in_each_state_and_no_other(OrderState state) {
        for (OrderAct act : OrderAct.values()) {
            assertThat(OrderLife.after(state, act).orElse(null))
                    .as("%s in %s", act, state)
                    .isEqualTo(EXPECTED.get(state).get(act));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_order_is_open_exactly_while_something_can_still_happen_to_it(OrderState state) {
        assertThat(state.isOpen()).isEqualTo(!EXPECTED.get(state).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void a_request_is_decided_once(RequestState state) {
        for (RequestAct act : RequestAct.values()) {
            assertThat(RequestLife.after(state, act).isPresent()).isEqualTo(state == RequestState.ASKED);
        }
    }

    @Test
    void the_lives_are_drawn_in_the_documents() {
        Drawing.isCurrent(
                "order-life.md",
                """
                # The life of an order, and of a request for approval

                Printed from the tables in the code, which are what decides: each row is a state, each column an act, each cell
                where the act leads; where there is none, the act is refused and says why.

                ## Order

                %s
                ## Request for approval

                %s"""
                        .formatted(
                                LifeTable.of(OrderState.values(), OrderAct.values(), OrderLife::after),
                                LifeTable.of(RequestState.values(), RequestAct.values(), RequestLife::after)));
    }
}
