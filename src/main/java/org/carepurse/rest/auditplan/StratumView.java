package org.carepurse.rest.auditplan;

import org.carepurse.auditplan.Band;
import org.carepurse.auditplan.CaseState;
import org.carepurse.auditplan.PlanSight;
import org.carepurse.auditplan.Stratum;

/** @param least how many the rules asked for at least */
public record StratumView(
        Band band, int budgets, int percent, int least, int drawn, long toDo, long begun, long closed) {

    static StratumView of(Stratum one, PlanSight sight) {
        return new StratumView(
                one.band(),
                one.budgets(),
                one.percent(),
                one.least(),
                one.drawn(),
                sight.cases(one.band(), CaseState.TO_DO),
                sight.cases(one.band(), CaseState.BEGUN),
                sight.cases(one.band(), CaseState.CLOSED));
    }
}
