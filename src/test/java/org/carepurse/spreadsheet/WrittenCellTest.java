package org.carepurse.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCellTest {

    @Test
    void a_sum_is_a_number_with_its_sign_and_without_its_commas() {
        assertThat(WrittenCell.sum("£1,234.50")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(WrittenCell.sum("-£0.05")).isEqualTo(new BigDecimal("-0.05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "£", "£12", "£1,23.00", "12.00", "£12.00 left", "INV-1"})
    void anything_else_stays_words(String written) {
        assertThat(WrittenCell.sum(written)).isEqualTo(written);
    }

    @Test
    void a_figure_is_whole_or_has_a_point() {
        assertThat(WrittenCell.figure("12")).isEqualTo(12L);
        assertThat(WrittenCell.figure("-3.5")).isEqualTo(new BigDecimal("-3.5"));
        assertThat(WrittenCell.figure("£12.00")).isEqualTo(new BigDecimal("12.00"));
        assertThat(WrittenCell.figure("007")).isEqualTo("007");
        assertThat(WrittenCell.figure("fewer than 5")).isEqualTo("fewer than 5");
    }
}
