package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.order.OrderAct.ACCEPT;
import static org.carepurse.order.OrderAct.CANCEL;
import static org.carepurse.order.OrderAct.COMPLETE;
import static org.carepurse.order.OrderAct.DECLINE;
import static org.carepurse.order.OrderAct.DELIVER;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                                table(OrderState.values(), OrderAct.values(), (state, act) -> OrderLife.after(
                                                state, act)
                                        .map(Enum::name)
                                        .orElse("—")),
                                table(RequestState.values(), RequestAct.values(), (state, act) -> RequestLife.after(
                                                state, act)
                                        .map(Enum::name)
                                        .orElse("—"))));
    }

    private static <S extends Enum<S>, A extends Enum<A>> String table(
            S[] states, A[] acts, BiFunction<S, A, String> cell) {
        String head = row("", Stream.of(acts).map(Enum::name)) + "|---".repeat(acts.length + 1) + "|\n";
        return head
                + Stream.of(states)
                        .map(state -> row("`" + state + "`", Stream.of(acts).map(act -> cell.apply(state, act))))
                        .collect(Collectors.joining());
    }

    private static String row(String first, Stream<String> cells) {
        return "| " + first + " | " + cells.collect(Collectors.joining(" | ")) + " |\n";
    }
}
