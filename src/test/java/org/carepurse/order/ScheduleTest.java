package org.carepurse.order;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate THURSDAY_4_MARCH = LocalDate.of(2027, 3, 4);

    @Test
    void one_occasion_is_on_its_day() {
        assertThat(Schedule.once(THURSDAY_4_MARCH).occasions()).containsExactly(THURSDAY_4_MARCH);
    }

    @Test
    void twenty_six_weeks_have_twenty_six_thursdays_and_the_day_after_brings_another() {
        LocalDate lastDay = THURSDAY_4_MARCH.plusWeeks(26).minusDays(1);
        assertThat(weekly(lastDay, THURSDAY).occasions()).hasSize(26);
        assertThat(weekly(lastDay.plusDays(1), THURSDAY).occasions()).hasSize(27);
    }

    @Test
    void a_week_with_two_days_brings_both() {
        assertThat(weekly(THURSDAY_4_MARCH.plusDays(7), MONDAY, THURSDAY).occasions())
                .containsExactly(THURSDAY_4_MARCH, LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 11));
    }

    @Test
    void a_fortnight_counts_from_the_week_it_begins_in() {
        Schedule schedule = new Schedule(
                Repeat.EVERY_FORTNIGHT, Set.of(MONDAY, THURSDAY), THURSDAY_4_MARCH, LocalDate.of(2027, 3, 18));
        assertThat(schedule.occasions())
                .containsExactly(THURSDAY_4_MARCH, LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 18));
    }

    @Test
    void every_four_weeks_crosses_the_change_of_the_clocks() {
        Schedule schedule = new Schedule(
                Repeat.EVERY_FOUR_WEEKS, Set.of(THURSDAY), THURSDAY_4_MARCH, THURSDAY_4_MARCH.plusWeeks(8));
        assertThat(schedule.occasions())
                .containsExactly(THURSDAY_4_MARCH, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 29));
    }

    @Test
    void a_leap_day_is_a_day() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        assertThat(new Schedule(Repeat.EVERY_WEEK, Set.of(leapDay.getDayOfWeek()), leapDay, leapDay).occasions())
                .containsExactly(leapDay);
    }

    @Test
    void a_schedule_that_never_happens_is_a_mistake() {
        assertThatThrownBy(() -> weekly(THURSDAY_4_MARCH, MONDAY)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> weekly(THURSDAY_4_MARCH)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> weekly(THURSDAY_4_MARCH.minusDays(1), THURSDAY))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void five_years_are_the_longest() {
        assertThat(weekly(THURSDAY_4_MARCH.plusYears(5), THURSDAY).occasions()).hasSizeGreaterThan(250);
        assertThatThrownBy(() -> weekly(THURSDAY_4_MARCH.plusYears(5).plusDays(1), THURSDAY))
                .isInstanceOf(WrongInput.class);
    }

    private static Schedule weekly(LocalDate until, DayOfWeek... days) {
        return new Schedule(Repeat.EVERY_WEEK, Set.of(days), THURSDAY_4_MARCH, until);
    }
}
