package org.carepurse.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/**
 * When an ordered service happens: once on a day, or on chosen days of every so many weeks. Weeks run from Monday and are
 * counted from the week the schedule begins in, so a fortnight from a Thursday takes in that week and skips the next.
 *
 * @param days the days of the week, at least one, in the week's order; for one occasion the day it falls on
 * @param from the first day on which it may happen
 * @param until the last day on which it may happen, included; for one occasion the same day
 */
public record Schedule(Repeat repeat, Set<DayOfWeek> days, LocalDate from, LocalDate until) {

    private static final int LONGEST_YEARS = 5;

    public Schedule {
        check(!days.isEmpty(), "days", "schedule-days-missing");
        check(!until.isBefore(from), "until", "schedule-ends-before-it-begins");
        check(!until.isAfter(from.plusYears(LONGEST_YEARS)), "until", "schedule-too-long");
        days = Set.copyOf(days);
        check(occasionsIn(repeat, days, from, until).findAny().isPresent(), "until", "schedule-never-happens");
    }

    public static Schedule once(LocalDate on) {
        return new Schedule(Repeat.ONCE, EnumSet.of(on.getDayOfWeek()), on, on);
    }

    public boolean repeats() {
        return repeat != Repeat.ONCE;
    }

    /** Every day on which it happens, the first one first. */
    public List<LocalDate> occasions() {
        return occasionsIn(repeat, days, from, until).toList();
    }

    /** The days of the week, Monday first. */
    public List<DayOfWeek> weekdays() {
        return days.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "%s %s from %s until %s".formatted(repeat, weekdays(), from, until);
    }

    private static Stream<LocalDate> occasionsIn(Repeat repeat, Set<DayOfWeek> days, LocalDate from, LocalDate until) {
        if (repeat == Repeat.ONCE) {
            return Stream.of(from);
        }
        LocalDate firstMonday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return from.datesUntil(until.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> ChronoUnit.WEEKS.between(firstMonday, day) % repeat.weeks() == 0);
    }

    private static void check(boolean holds, String field, String code) {
        if (!holds) {
            throw new WrongInput(field, code);
        }
    }
}
