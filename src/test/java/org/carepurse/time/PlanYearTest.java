package org.carepurse.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanYearTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void runs_from_the_day_the_plan_starts_to_the_day_before_its_anniversary() {
        PlanYear first = PlanYear.of(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 11));
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.lastDay()).isEqualTo("2027-05-10");
        assertThat(first.days()).isEqualTo(365);
        assertThat(PlanYear.of(first.planStartsOn(), LocalDate.of(2027, 5, 10))).isEqualTo(first);
        assertThat(PlanYear.of(first.planStartsOn(), LocalDate.of(2027, 5, 11))).isEqualTo(first.next());
    }

    @Test
    void that_starts_on_a_leap_day_comes_back_to_it() {
        assertThat(new PlanYear(LEAP_DAY, 2).firstDay()).isEqualTo("2025-02-28");
        assertThat(new PlanYear(LEAP_DAY, 4).lastDay()).isEqualTo("2028-02-28");
        assertThat(new PlanYear(LEAP_DAY, 5).firstDay()).isEqualTo("2028-02-29");
    }

    @Test
    void leaves_no_day_out_and_counts_none_twice() {
        LEAP_DAY.datesUntil(LEAP_DAY.plusYears(9)).forEach(day -> {
            PlanYear year = PlanYear.of(LEAP_DAY, day);
            assertThat(year.contains(day)).as("%s", day).isTrue();
            assertThat(year.next().contains(day)).as("%s", day).isFalse();
            assertThat(year.lastDay().plusDays(1)).isEqualTo(year.next().firstDay());
        });
    }

    @Test
    void refuses_a_day_before_the_plan_and_a_year_before_the_first() {
        assertThatThrownBy(() -> PlanYear.of(LEAP_DAY, LEAP_DAY.minusDays(1))).hasMessageContaining("2024-02-28");
        assertThatThrownBy(() -> new PlanYear(LEAP_DAY, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
