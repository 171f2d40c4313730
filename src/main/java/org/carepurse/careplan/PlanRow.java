package org.carepurse.careplan;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A plan as one line of a list.
 *
 * @param coordinator the co-ordinator's name; empty when nobody is named
 * @param nextReview null when no review is planned
 * @param reviewOverdue whether that day has passed and the plan is in use
 */
public record PlanRow(
        String reference,
        PlanState state,
        String holder,
        String coordinator,
        LocalDate startsOn,
        LocalDate endsOn,
        Money planned,
        LocalDate nextReview,
        boolean reviewOverdue,
        boolean sentBack) {

    public Optional<LocalDate> review() {
        return Optional.ofNullable(nextReview);
    }
}
