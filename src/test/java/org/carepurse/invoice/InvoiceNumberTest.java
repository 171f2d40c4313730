package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"INV 1042", "inv-1042", " INV1042 ", "INV/10.42", "Inv–1042"})
    void is_the_same_number_whatever_spaces_signs_and_capitals_it_is_typed_with(String typed) {
        assertThat(new InvoiceNumber(typed).key()).isEqualTo(new InvoiceNumber("INV-1042").key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1042A", "INV-1042", "01042", "1042/b"})
    void looks_like_another_whose_digits_are_the_same(String typed) {
        assertThat(new InvoiceNumber(typed).likeness()).isEqualTo(new InvoiceNumber("1042").likeness());
    }

    @Test
    void does_not_look_like_another_whose_digits_differ() {
        assertThat(new InvoiceNumber("1043").likeness()).isNotEqualTo(new InvoiceNumber("1042").likeness());
        assertThat(new InvoiceNumber("10420").likeness()).isNotEqualTo(new InvoiceNumber("1042").likeness());
    }

    @Test
    void without_digits_looks_like_itself_only() {
        assertThat(new InvoiceNumber("MARCH").likeness()).isEqualTo("MARCH");
    }

    @Test
    void keeps_what_the_provider_typed() {
        assertThat(new InvoiceNumber(" inv  1042 ").text()).isEqualTo("inv 1042");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void asks_for_a_number_that_is_missing(String typed) {
        assertThatThrownBy(() -> new InvoiceNumber(typed))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("invoice-number-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "INV\u00001", "12345678901234567890123456789012345678901"})
    void asks_again_for_one_that_cannot_be_read_or_kept(String typed) {
        assertThatThrownBy(() -> new InvoiceNumber(typed))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("invoice-number-form"));
    }

    @Test
    void forty_characters_are_not_too_many() {
        assertThat(new InvoiceNumber("1234567890123456789012345678901234567890").key())
                .hasSize(40);
    }
}
