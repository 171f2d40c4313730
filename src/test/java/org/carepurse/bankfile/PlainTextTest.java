package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tŷ Gŵyr Cyf|Ty Gwyr Cyf",
                "Siân O’Neill & Son|Sian O'Neill + Son",
                "Łódź Straße – Nord|Lodz Strasse - Nord",
                "care_at_home|care-at-home",
                "<b>Ann</b>|b Ann /b",
                "// Ann //|Ann",
                "Zoë  ﬁrst|Zoe first",
                "½ price|1 2 price"
            })
    void an_iso_file_keeps_small_letters_and_leaves_accents_off(String written, String plain) {
        assertThat(PlainText.ISO_20022.of(written, 70)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tŷ Gŵyr Cyf|TY GWYR CYF",
                "Siân O’Neill & Son|SIAN ONEILL & SON",
                "Straße 7, (rear)|STRASSE 7 REAR",
                "A/B|A/B"
            })
    void a_bacs_file_has_capital_letters_only(String written, String plain) {
        assertThat(PlainText.BACS.of(written, 18)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"12345,12345", "123456,12345", "1234 6,1234", "1234/6,1234"})
    void what_is_too_long_is_cut_without_a_space_or_slash_at_the_end(String written, String plain) {
        assertThat(PlainText.ISO_20022.of(written, 5)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!", "Иван", "王"})
    void a_name_without_any_letter_a_bank_can_write_is_sent_back(String name) {
        assertThatThrownBy(() -> PlainText.mustHaveWords("payeeName", name))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("name-unwritable"));
    }
}
