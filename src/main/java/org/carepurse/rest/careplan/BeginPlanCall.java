package org.carepurse.rest.careplan;

import java.time.LocalDate;
import org.carepurse.careplan.PlanDates;

/**
 * A plan about to be begun.
 *
 * @param holder the reference of the person whose plan it will be
 */
public record BeginPlanCall(String holder, LocalDate startsOn, LocalDate endsOn) {

    PlanDates dates() {
        return new PlanDates(startsOn, endsOn);
    }
}
