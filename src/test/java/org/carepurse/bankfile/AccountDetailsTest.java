package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountDetailsTest {

    private final AccountDetails details = AccountDetails.parse("sortCode", "12-34-56", "accountNumber", "00733445");

    @ParameterizedTest
    @ValueSource(strings = {"123456", "12-34-56", " 12 34 56 ", "12–34–56", "12.34.56", "12\u00a034\u00a056"})
    void a_sort_code_is_understood_as_people_write_it(String typed) {
        assertThat(SortCode.parse("sortCode", typed).printed()).isEqualTo("12-34-56");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"12345", "1234567", "12-34-5x", "١٢٣٤٥٦", "-123456x"})
    void a_sort_code_that_has_not_six_digits_is_sent_back(String typed) {
        assertThatThrownBy(() -> SortCode.parse("sortCode", typed)).isInstanceOfSatisfying(WrongInput.class, wrong -> {
            assertThat(wrong.field()).isEqualTo("sortCode");
            assertThat(wrong.code()).isEqualTo("sort-code");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"00733445", "0733445", "733445", "0073 3445", "00-733-445"})
    void a_short_account_number_gets_zeros_in_front(String typed) {
        assertThat(AccountNumber.parse("accountNumber", typed).digits()).isEqualTo("00733445");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"12345", "123456789", "1234567O", "GB29"})
    void an_account_number_of_another_length_is_sent_back(String typed) {
        assertThatThrownBy(() -> AccountNumber.parse("accountNumber", typed))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("account-number"));
    }

    @Test
    void details_name_the_field_at_fault() {
        assertThatThrownBy(() -> AccountDetails.parse("sort", "12-34-56", "number", "1"))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("number"));
    }

    @Test
    void details_are_printed_in_full_for_those_who_pay_and_masked_for_others() {
        assertThat(details.printed()).isEqualTo("12-34-56 00733445");
        assertThat(details.masked()).isEqualTo("••-••-56 ••••3445");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB29NWBK12345600733445", "GB29 NWBK 1234 5600 7334 45", "12345600733445"})
    void what_a_bank_writes_in_one_piece_is_taken_apart(String written) {
        assertThat(AccountDetails.writtenTogether(written)).contains(details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00733445", "DE89370400440532013000"})
    void what_names_no_british_account_is_left_alone(String written) {
        assertThat(AccountDetails.writtenTogether(written)).isEmpty();
    }

    @Test
    void what_is_not_digits_cannot_be_made_a_value() {
        assertThatThrownBy(() -> new SortCode("12-34-56")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccountNumber("733445")).isInstanceOf(IllegalArgumentException.class);
    }
}
