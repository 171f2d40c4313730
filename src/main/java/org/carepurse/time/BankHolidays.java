package org.carepurse.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bank holidays in England and Wales, from 2010 on.
 *
 * <p>The eight of each year follow a rule (Banking and Financial Dealings Act 1971, schedule 1, with New Year's Day and
 * early May by standing proclamation). What was moved or added for one year only is the dated table below, as published
 * at gov.uk/bank-holidays; a new proclamation is a new line in it.
 */
final class BankHolidays {

    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    private static final Set<LocalDate> ADDED = Set.of(
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private BankHolidays() {}

    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new TreeSet<>();
        byRule(year).forEach(day -> days.add(MOVED.getOrDefault(day, day)));
        ADDED.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    private static Set<LocalDate> byRule(int year) {
        LocalDate easterSunday = easterSunday(year);
        return Set.of(
                substitute(LocalDate.of(year, Month.JANUARY, 1), 1),
                easterSunday.minusDays(2),
                easterSunday.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                substitute(LocalDate.of(year, Month.DECEMBER, 25), 2),
                substitute(LocalDate.of(year, Month.DECEMBER, 26), 2));
    }

    /** A holiday at the weekend is kept on a later weekday: New Year on the Monday, Christmas and Boxing Day two days on. */
    private static LocalDate substitute(LocalDate day, int daysAfterSunday) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(daysAfterSunday);
            default -> day;
        };
    }

    /** The Gregorian rule as Samuel Butcher wrote it down in 1876. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
