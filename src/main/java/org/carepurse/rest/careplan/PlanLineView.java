package org.carepurse.rest.careplan;

import java.time.LocalDate;
import org.carepurse.careplan.PlanRow;
import org.carepurse.careplan.PlanState;
import org.carepurse.money.Sterling;

/**
 * A plan as one line of a list.
 *
 * @param nextReview absent when none is planned
 */
public record PlanLineView(
        String reference,
        PlanState state,
        String holder,
        LocalDate startsOn,
        LocalDate endsOn,
        long plannedPence,
        LocalDate nextReview) {

    static PlanLineView of(PlanRow row) {
        return new PlanLineView(
                row.reference(),
                row.state(),
                row.holder(),
                row.startsOn(),
                row.endsOn(),
                Sterling.inPence(row.planned()),
                row.nextReview());
    }
}
