package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "9990000018", "9990000026", "9990000034", "9990000042", "9990000050"})
    void accepts_numbers_whose_check_digit_is_right(String digits) {
        assertThat(new NhsNumber(digits).digits()).isEqualTo(digits);
    }

    @Test
    void finds_any_single_digit_mistyped() {
        String right = "9434765919";
        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(NhsNumber.isWellFormed(typed)).isEqualTo(typed.equals(right));
            }
        }
    }

    @Test
    void knows_no_number_whose_check_would_be_ten() {
        for (int check = 0; check <= 9; check++) {
            assertThat(NhsNumber.isWellFormed("999000000" + check)).isFalse();
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "943476591", "94347659190", "943476591X", "٩٤٣٤٧٦٥٩١٩", "<script>", "' OR 1=1 --"})
    void refuses_what_is_not_ten_digits(String typed) {
        assertThatThrownBy(() -> NhsNumber.parse("nhsNumber", typed))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("nhs-number"));
    }

    @Test
    void reads_it_with_spaces_or_dashes_and_prints_it_three_three_four() {
        assertThat(NhsNumber.parse("nhsNumber", " 943-476 5919").print()).isEqualTo("943 476 5919");
    }

    @Test
    void only_the_999_range_is_never_issued() {
        assertThat(new NhsNumber("9990000018").isNeverIssued()).isTrue();
        assertThat(new NhsNumber("9434765919").isNeverIssued()).isFalse();
    }
}
