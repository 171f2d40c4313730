package org.carepurse.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowOftenTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "ONCE, 1",
        "WEEKLY, 52",
        "FORTNIGHTLY, 26",
        "FOUR_WEEKLY, 13",
        "MONTHLY, 12",
        "QUARTERLY, 4",
        "YEARLY, 1"
    })
    void a_year_has_as_many_of_each_as_people_count(HowOften often, int times) {
        assertThat(often.timesBetween(FIRST, LocalDate.of(2028, 3, 31))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, 52", "FOUR_WEEKLY, 13", "MONTHLY, 12"})
    void fifty_two_weeks_have_as_many_as_a_year(HowOften often, int times) {
        assertThat(often.timesBetween(FIRST, FIRST.plusWeeks(52).minusDays(1))).isEqualTo(times);
    }

    @Test
    void a_week_counts_when_it_is_whole_and_a_month_from_the_day_it_begins() {
        assertThat(HowOften.WEEKLY.timesBetween(FIRST, FIRST.plusDays(12))).isEqualTo(1);
        assertThat(HowOften.WEEKLY.timesBetween(FIRST, FIRST.plusDays(13))).isEqualTo(2);
        assertThat(HowOften.MONTHLY.timesBetween(FIRST, LocalDate.of(2027, 4, 30)))
                .isEqualTo(1);
        assertThat(HowOften.MONTHLY.timesBetween(FIRST, LocalDate.of(2027, 5, 1)))
                .isEqualTo(2);
    }

    @Test
    void however_short_the_plan_each_cost_comes_once() {
        for (HowOften often : HowOften.values()) {
            assertThat(often.timesBetween(FIRST, FIRST)).as(often.name()).isEqualTo(1);
        }
    }

    @Test
    void a_plan_that_begins_on_a_leap_day_has_twelve_months() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        assertThat(HowOften.MONTHLY.timesBetween(leapDay, leapDay.plusYears(1).minusDays(1)))
                .isEqualTo(12);
    }
}
