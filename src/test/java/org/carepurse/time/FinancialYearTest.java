package org.carepurse.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class FinancialYearTest {

    @Test
    void begins_on_1_april_and_ends_on_31_march() {
        assertThat(FinancialYear.of(LocalDate.of(2026, 3, 31))).hasToString("2025/26");
        assertThat(FinancialYear.of(LocalDate.of(2026, 4, 1))).hasToString("2026/27");
        assertThat(new FinancialYear(2026).firstDay()).isEqualTo("2026-04-01");
        assertThat(new FinancialYear(2026).lastDay()).isEqualTo("2027-03-31");
    }

    @Test
    void holds_its_own_days_and_no_others() {
        FinancialYear year = new FinancialYear(2026);
        assertThat(year.contains(year.firstDay())).isTrue();
        assertThat(year.contains(year.lastDay())).isTrue();
        assertThat(year.contains(year.firstDay().minusDays(1))).isFalse();
        assertThat(year.contains(year.lastDay().plusDays(1))).isFalse();
    }

    @Test
    void follows_on_without_a_gap_and_has_a_leap_day_when_it_should() {
        FinancialYear year = new FinancialYear(2027);
        assertThat(year.lastDay().plusDays(1)).isEqualTo(year.next().firstDay());
        assertThat(year.previous().lastDay().plusDays(1)).isEqualTo(year.firstDay());
        assertThat(ChronoUnit.DAYS.between(year.firstDay(), year.next().firstDay()))
                .isEqualTo(366);
        assertThat(year).isGreaterThan(year.previous());
    }

    @Test
    void prints_the_turn_of_the_century() {
        assertThat(new FinancialYear(2099)).hasToString("2099/00");
    }
}
