package org.carepurse.rest.auditplan;

import java.util.Set;
import org.carepurse.auditplan.Band;
import org.carepurse.auditplan.Listed;
import org.carepurse.auditplan.RiskFactor;
import org.carepurse.money.Sterling;

/** @param budget the reference of its plan */
public record ListedBudgetView(String budget, Band band, int points, Set<RiskFactor> factors, long spentPence) {

    static ListedBudgetView of(Listed one) {
        return new ListedBudgetView(
                one.budget(), one.band(), one.points(), one.factors(), Sterling.inPence(one.spent()));
    }
}
