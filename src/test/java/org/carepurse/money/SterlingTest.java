package org.carepurse.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.outcome.WrongInput;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SterlingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 1200",
                "12.5 | 1250",
                "12.50 | 1250",
                "12. | 1200",
                ".5 | 50",
                "0 | 0",
                "0.01 | 1",
                "007 | 700",
                "£12 | 1200",
                "£ 12.50 | 1250",
                "£1,234.5 | 123450",
                "1 234.50 | 123450",
                "1, 234 | 123400",
                "12,345,678 | 1234567800",
                "1,234,567.89 | 123456789",
                "999999999.99 | 99999999999"
            })
    void understands_an_amount_however_it_is_typed(String typed, long pence) {
        assertThat(Sterling.parse("amount", typed)).isEqualTo(Sterling.pence(pence));
    }

    @Test
    void understands_the_wide_and_unbreakable_spaces_that_come_with_pasting() {
        assertThat(Sterling.parse("amount", "\u00a0£1\u202f234\u00a0")).isEqualTo(Sterling.pounds("1234"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u00a0"})
    void asks_for_an_amount_when_nothing_is_typed(String typed) {
        assertAsksAgain(typed, "amount-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve",
                "£",
                ".",
                "1,23",
                "12 50",
                "0,234",
                "1,2345",
                "1,,234",
                "1.2.3",
                "1e3",
                "$5",
                "5-",
                "٣",
                "1'; DROP TABLE"
            })
    void asks_again_rather_than_guess(String typed) {
        assertAsksAgain(typed, "amount-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "−1", "£-1", "-£1", "-.5"})
    void says_that_an_amount_below_zero_is_not_wanted(String typed) {
        assertAsksAgain(typed, "amount-below-zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "0.001", "1.000"})
    void never_rounds_parts_of_a_penny(String typed) {
        assertAsksAgain(typed, "amount-parts-of-a-penny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "1,000,000,000", "99999999999999999999999999"})
    void takes_no_single_amount_of_a_thousand_million_pounds(String typed) {
        assertAsksAgain(typed, "amount-too-large");
    }

    @Test
    void reads_a_million_characters_without_taking_a_second() {
        assertAsksAgain("0".repeat(1_000_000) + "x", "amount-unreadable");
        assertAsksAgain("1" + " ".repeat(1_000_000) + "x", "amount-unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | £0.00",
                "1 | £0.01",
                "99 | £0.99",
                "100 | £1.00",
                "123450 | £1,234.50",
                "-123450 | −£1,234.50",
                "-1 | −£0.01",
                "9223372036854775807 | £92,233,720,368,547,758.07",
                "-9223372036854775808 | −£92,233,720,368,547,758.08"
            })
    void prints_pounds_and_pence_for_people(long pence, String printed) {
        assertThat(Sterling.print(Sterling.pence(pence))).isEqualTo(printed);
    }

    @Test
    void prints_a_plain_number_that_it_can_read_again() {
        assertThat(Sterling.plain(Sterling.pence(123450))).isEqualTo("1234.50");
        assertThat(Sterling.parse("amount", Sterling.plain(Sterling.pence(5)))).isEqualTo(Sterling.pence(5));
    }

    @Test
    void keeps_whole_pence_of_sterling_only() {
        assertThat(Sterling.inPence(Sterling.pounds("12.34"))).isEqualTo(1234);
        assertThatThrownBy(() -> Sterling.inPence(Money.ofMinor(CurrencyUnit.EUR, 1)))
                .hasMessageContaining("EUR 0.01");
        assertThatThrownBy(() -> Sterling.pounds("0.001")).isInstanceOf(ArithmeticException.class);
    }

    private static void assertAsksAgain(String typed, String code) {
        assertThatThrownBy(() -> Sterling.parse("amount", typed)).isInstanceOfSatisfying(WrongInput.class, wrong -> {
            assertThat(wrong.field()).isEqualTo("amount");
            assertThat(wrong.code()).isEqualTo(code);
        });
    }
}
