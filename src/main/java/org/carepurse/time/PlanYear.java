package org.carepurse.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A year of one person's plan, counted from the day the plan starts; year 1 is the first.
 *
 * <p>Every year is counted from that first day rather than from the year before, so a plan that starts on 29 February
 * begins its years on 28 February and returns to 29 February in each leap year.
 */
public record PlanYear(LocalDate planStartsOn, int number) {

    public PlanYear {
        if (number < 1) {
            throw new IllegalArgumentException("Plan years are counted from 1, not " + number);
        }
    }

    /**
     * The year of the plan that a day falls in.
     *
     * @throws IllegalArgumentException when the day is before the plan starts
     */
    public static PlanYear of(LocalDate planStartsOn, LocalDate day) {
        if (day.isBefore(planStartsOn)) {
            throw new IllegalArgumentException("%s is before the plan starts on %s".formatted(day, planStartsOn));
        }
        PlanYear atMost = new PlanYear(planStartsOn, (int) ChronoUnit.YEARS.between(planStartsOn, day) + 1);
        return day.isAfter(atMost.lastDay()) ? atMost.next() : atMost;
    }

    public LocalDate firstDay() {
        return planStartsOn.plusYears(number - 1L);
    }

    public LocalDate lastDay() {
        return planStartsOn.plusYears(number).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** 365, or 366 in a year with a 29 February. */
    public long days() {
        return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
    }

    public PlanYear next() {
        return new PlanYear(planStartsOn, number + 1);
    }
}
