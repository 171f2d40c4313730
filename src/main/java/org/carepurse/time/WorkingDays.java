package org.carepurse.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Days on which an office in England is open: Monday to Friday, bank holidays excepted. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !BankHolidays.of(day.getYear()).contains(day);
    }

    /** The day itself when it is a working day, otherwise the first one after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        return from(day).findFirst().orElseThrow();
    }

    /** The day itself when it is a working day, otherwise the last one before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        return Stream.iterate(day, before -> before.minusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The last of so many working days counted from the day after: a five-day promise made on Monday ends next Monday. */
    public static LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Count at least one working day, not " + workingDays);
        }
        return from(day.plusDays(1)).skip(workingDays - 1L).findFirst().orElseThrow();
    }

    /** The last working day that is earlier. */
    public static LocalDate before(LocalDate day) {
        return Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days there are after the first day, up to and including the last; none when it is not later. */
    public static long between(LocalDate first, LocalDate last) {
        return last.isAfter(first)
                ? first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(WorkingDays::isWorkingDay)
                        .count()
                : 0;
    }

    private static Stream<LocalDate> from(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1)).filter(WorkingDays::isWorkingDay);
    }
}
