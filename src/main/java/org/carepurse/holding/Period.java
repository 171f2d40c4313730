package org.carepurse.holding;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The days that one payment is for, both included.
 *
 * @param wholeDays how many days the period has when the plan does not cut it short at either end
 */
public record Period(LocalDate from, LocalDate to, long wholeDays) {

    /** All periods of a time, the first and the last cut to it. */
    static List<Period> of(PaymentTerms terms, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("From %s to %s there is no day".formatted(firstDay, lastDay));
        }
        if (terms.frequency() == Frequency.ONCE) {
            return List.of(whole(firstDay, lastDay));
        }
        LocalDate countedFrom = terms.countedFrom();
        return LongStream.rangeClosed(
                        terms.frequency().periodOf(firstDay, countedFrom),
                        terms.frequency().periodOf(lastDay, countedFrom))
                .mapToObj(number -> {
                    LocalDate starts = terms.frequency().startOf(number, countedFrom);
                    LocalDate next = terms.frequency().startOf(number + 1, countedFrom);
                    return new Period(
                            starts.isBefore(firstDay) ? firstDay : starts,
                            next.isAfter(lastDay) ? lastDay : next.minusDays(1),
                            DAYS.between(starts, next));
                })
                .toList();
    }

    static Period whole(LocalDate from, LocalDate to) {
        return new Period(from, to, DAYS.between(from, to) + 1);
    }

    public long days() {
        return DAYS.between(from, to) + 1;
    }

    public boolean isWhole() {
        return days() == wholeDays;
    }
}
