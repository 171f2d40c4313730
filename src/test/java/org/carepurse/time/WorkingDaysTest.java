package org.carepurse.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
                "2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
                "2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
                "2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
                "2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
                "2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
                "2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
                "2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
                "2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
            })
    void close_on_the_bank_holidays_that_were_published(int year, String published) {
        List<LocalDate> expected = Stream.of(published.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        assertThat(BankHolidays.of(year)).containsExactlyElementsOf(expected);
        assertThat(expected).noneMatch(WorkingDays::isWorkingDay);
    }

    @Test
    void are_monday_to_friday() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 3, 6))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 3, 7))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 3, 8))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 3, 9))).isTrue();
    }

    @Test
    void step_over_easter() {
        LocalDate maundyThursday = LocalDate.of(2026, 4, 2);
        assertThat(WorkingDays.after(maundyThursday, 1)).isEqualTo("2026-04-07");
        assertThat(WorkingDays.onOrAfter(maundyThursday)).isEqualTo(maundyThursday);
        assertThat(WorkingDays.onOrAfter(maundyThursday.plusDays(1))).isEqualTo("2026-04-07");
        assertThat(WorkingDays.onOrBefore(maundyThursday.plusDays(1))).isEqualTo(maundyThursday);
        assertThat(WorkingDays.onOrBefore(maundyThursday)).isEqualTo(maundyThursday);
    }

    @Test
    void step_back_over_a_weekend_and_over_easter() {
        assertThat(WorkingDays.before(LocalDate.of(2026, 11, 25))).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(WorkingDays.before(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(WorkingDays.before(LocalDate.of(2027, 3, 30))).isEqualTo(LocalDate.of(2027, 3, 25));
    }

    @Test
    void count_a_promise_from_the_day_after_it_is_made() {
        LocalDate monday = LocalDate.of(2026, 3, 9);
        assertThat(WorkingDays.after(monday, 5)).isEqualTo(monday.plusWeeks(1));
        assertThat(WorkingDays.between(monday, monday.plusWeeks(1))).isEqualTo(5);
        assertThat(WorkingDays.between(monday, monday)).isZero();
        assertThat(WorkingDays.between(monday, monday.minusDays(3))).isZero();
        assertThatThrownBy(() -> WorkingDays.after(monday, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void step_over_christmas_and_a_leap_day() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-29");
        assertThat(WorkingDays.after(LocalDate.of(2028, 2, 28), 1)).isEqualTo("2028-02-29");
    }
}
