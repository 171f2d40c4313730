package org.carepurse.careplan;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/** The first and the last day of a plan, both included; at most one year lies between. */
public record PlanDates(LocalDate startsOn, LocalDate endsOn) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public PlanDates {
        inRange("startsOn", startsOn);
        inRange("endsOn", endsOn);
        if (endsOn.isBefore(startsOn)) {
            throw new WrongInput("endsOn", "plan-ends-before-it-starts");
        }
        if (!endsOn.isBefore(startsOn.plusYears(1))) {
            throw new WrongInput("endsOn", "plan-longer-than-a-year");
        }
    }

    private static void inRange(String field, LocalDate day) {
        if (day == null) {
            throw new WrongInput(field, "plan-date-missing");
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new WrongInput(field, "plan-date-far-off");
        }
    }
}
