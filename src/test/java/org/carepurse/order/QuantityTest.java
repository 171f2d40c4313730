package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"4, 4", "1.5, 1.5", "0.01, 0.01", "9999, 9999", "' 2.50 ', 2.5", "'1,000', 1000"})
    void is_read_as_people_type_it(String typed, String read) {
        assertThat(Quantity.parse("quantity", typed)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "two", "-1", "0", "0.00", "0.001", "9999.01", "1e3", "<b>", "1'; DROP TABLE plan"})
    void is_not_anything_else(String typed) {
        assertThatThrownBy(() -> Quantity.parse("quantity", typed)).isInstanceOf(WrongInput.class);
    }

    @Test
    void half_a_penny_is_rounded_up() {
        assertThat(new Quantity(125).at(pounds("22.50"))).isEqualTo(pounds("28.13"));
        assertThat(new Quantity(125).at(pounds("22.49"))).isEqualTo(pounds("28.11"));
    }

    @Test
    void is_never_below_zero() {
        assertThat(Quantity.of(3).minus(Quantity.of(3))).isEqualTo(Quantity.NONE);
        assertThatThrownBy(() -> Quantity.of(3).minus(Quantity.of(4))).isInstanceOf(IllegalArgumentException.class);
    }
}
