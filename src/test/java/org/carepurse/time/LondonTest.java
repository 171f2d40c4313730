package org.carepurse.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LondonTest {

    @Test
    void is_already_tomorrow_an_hour_before_midnight_utc_in_summer() {
        assertThat(London.dateOf(Instant.parse("2026-07-01T22:59:59.999999Z"))).isEqualTo("2026-07-01");
        assertThat(London.dateOf(Instant.parse("2026-07-01T23:00:00Z"))).isEqualTo("2026-07-02");
    }

    @Test
    void keeps_utc_midnight_in_winter() {
        assertThat(London.dateOf(Instant.parse("2026-01-01T23:59:59Z"))).isEqualTo("2026-01-01");
        assertThat(today("2026-01-02T00:00:00Z")).isEqualTo("2026-01-02");
    }

    @Test
    void knows_the_day_of_23_hours_and_the_day_of_25() {
        assertThat(lengthOf(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf(LocalDate.of(2026, 3, 30))).isEqualTo(Duration.ofHours(24));
        assertThat(lengthOf(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void keeps_both_of_the_repeated_hours_on_the_same_day() {
        assertThat(London.dateOf(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("2026-10-25");
        assertThat(London.dateOf(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("2026-10-25");
    }

    @Test
    void has_a_leap_day() {
        assertThat(today("2028-02-29T12:00:00Z")).isEqualTo("2028-02-29");
        assertThat(London.startOf(LocalDate.of(2028, 2, 29))).isEqualTo("2028-02-29T00:00:00Z");
    }

    private static LocalDate today(String instant) {
        return London.today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private static Duration lengthOf(LocalDate day) {
        return Duration.between(London.startOf(day), London.startOf(day.plusDays(1)));
    }
}
