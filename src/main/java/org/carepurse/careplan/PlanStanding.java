package org.carepurse.careplan;

import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.identity.Whose;

/**
 * What the rules for ordering need to know of a plan, on one day.
 *
 * @param coordinatorId null when nobody is named
 * @param pastGrace its review is overdue beyond the grace it was given: existing care goes on, no new repeating orders
 */
public record PlanStanding(
        long planId,
        String reference,
        PlanState state,
        long holderId,
        long commissionerId,
        Long coordinatorId,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean pastGrace) {

    public Optional<Long> coordinator() {
        return Optional.ofNullable(coordinatorId);
    }

    public Whose whose() {
        return Whose.holders(holderId, commissionerId).coordinatedBy(coordinatorId);
    }

    /** Approved, and the day lies within it. */
    public boolean paysOn(LocalDate day) {
        return state == PlanState.APPROVED && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** The same plan, with what another row tells of its reviews: the first that is overdue counts. */
    PlanStanding and(PlanStanding more) {
        return new PlanStanding(
                planId,
                reference,
                state,
                holderId,
                commissionerId,
                coordinatorId,
                startsOn,
                endsOn,
                pastGrace || more.pastGrace);
    }
}
