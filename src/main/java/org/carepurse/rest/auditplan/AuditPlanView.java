package org.carepurse.rest.auditplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.auditplan.AuditPlanState;
import org.carepurse.auditplan.PlanSight;

/** @param populationDigest SHA-256 of the list of budgets that the sample was drawn from */
public record AuditPlanView(
        String reference,
        String title,
        LocalDate from,
        LocalDate to,
        AuditPlanState state,
        String seed,
        String populationDigest,
        String madeBy,
        Instant madeAt,
        List<StratumView> strata) {

    static AuditPlanView of(PlanSight sight) {
        return new AuditPlanView(
                sight.plan().reference(),
                sight.plan().title(),
                sight.plan().from(),
                sight.plan().to(),
                sight.plan().state(),
                sight.plan().seed(),
                sight.plan().populationDigest(),
                sight.maker(),
                sight.plan().madeAt(),
                sight.strata().stream().map(one -> StratumView.of(one, sight)).toList());
    }
}
