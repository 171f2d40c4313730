package org.carepurse.workload;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.time.WorkingDays;

/** The ages that each kind of work is told by, the most pressing first. */
final class Bands {

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int FOUR_WEEKS = 28;
    private static final int EIGHT_WEEKS = 56;
    private static final int FEW_DAYS = 3;

    private Bands() {}

    /** Of days by which something is due. */
    static List<Band> due(LocalDate today) {
        return List.of(
                new Band("overdue-over-30", Band.ANY_PAST, today.minusDays(MONTH)),
                new Band("overdue", today.minusDays(MONTH), today),
                new Band("due-7", today, today.plusDays(WEEK + 1)),
                new Band("due-30", today.plusDays(WEEK + 1), today.plusDays(MONTH + 1)));
    }

    /** Of days since when something waits. */
    static List<Band> waiting(LocalDate today) {
        return List.of(
                new Band("over-30", Band.ANY_PAST, today.minusDays(MONTH)),
                new Band("over-7", today.minusDays(MONTH), today.minusDays(WEEK)),
                new Band("over-2", today.minusDays(WEEK), today.minusDays(FEW_DAYS - 1)),
                new Band("new", today.minusDays(FEW_DAYS - 1), Band.ANY_FUTURE));
    }

    /** Of days on which somebody last had support; less than four weeks is nothing to look at. */
    static List<Band> quiet(LocalDate today) {
        return List.of(
                new Band("quiet-8-weeks", Band.ANY_PAST, today.minusDays(EIGHT_WEEKS)),
                new Band("quiet-4-weeks", today.minusDays(EIGHT_WEEKS), today.minusDays(FOUR_WEEKS)));
    }

    /** Of days from which on somebody had so many working days. */
    static List<Band> within(int workingDays, LocalDate today) {
        LocalDate inTime = firstInTime(workingDays, today);
        return List.of(new Band("late", Band.ANY_PAST, inTime), new Band("in-time", inTime, Band.ANY_FUTURE));
    }

    /** The earliest day from which the working days are not over today. */
    private static LocalDate firstInTime(int workingDays, LocalDate today) {
        LocalDate first = today;
        while (!WorkingDays.after(first.minusDays(1), workingDays).isBefore(today)) {
            first = first.minusDays(1);
        }
        return first;
    }
}
