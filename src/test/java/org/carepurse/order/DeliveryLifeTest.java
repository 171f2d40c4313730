package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of a delivery, with every act. */
class DeliveryLifeTest {

    @ParameterizedTest
    @EnumSource(value = DeliveryState.class, names = "CORRECTED", mode = EnumSource.Mode.EXCLUDE)
    void until_it_is_corrected_a_delivery_can_be_answered_any_way_and_answered_again(DeliveryState from) {
        assertThat(DeliveryLife.after(from, DeliveryAct.CONFIRM_ALL)).contains(DeliveryState.CONFIRMED);
        assertThat(DeliveryLife.after(from, DeliveryAct.CONFIRM_PART)).contains(DeliveryState.PART_CONFIRMED);
        assertThat(DeliveryLife.after(from, DeliveryAct.CONFIRM_NONE)).contains(DeliveryState.NOT_RECEIVED);
        assertThat(DeliveryLife.after(from, DeliveryAct.CORRECT)).contains(DeliveryState.CORRECTED);
    }

    @ParameterizedTest
    @EnumSource(DeliveryAct.class)
    void once_corrected_it_knows_no_act(DeliveryAct act) {
        assertThat(DeliveryLife.after(DeliveryState.CORRECTED, act)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, CONFIRM_NONE", "1, CONFIRM_PART", "999, CONFIRM_PART", "1000, CONFIRM_ALL"})
    void what_was_received_of_ten_says_which_answer_it_is(long hundredths, DeliveryAct act) {
        assertThat(DeliveryAct.confirming(new Quantity(hundredths), Quantity.of(10)))
                .isEqualTo(act);
    }

    @Test
    void waiting_is_no_answer() {
        assertThat(DeliveryState.WAITING.isAnswered()).isFalse();
    }

    @Test
    void its_life_is_drawn_in_the_documents() {
        Drawing.isCurrent(
                "delivery-life.md",
                """
                # The life of a delivery

                Printed from the table in the code, which is what decides: each row is a state, each column an act, each cell
                where the act leads; where there is none, the act is refused and says why.

                %s"""
                        .formatted(LifeTable.of(DeliveryState.values(), DeliveryAct.values(), DeliveryLife::after)));
    }
}
