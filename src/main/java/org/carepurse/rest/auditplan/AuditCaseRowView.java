package org.carepurse.rest.auditplan;

import java.util.Set;
import org.carepurse.auditplan.Band;
import org.carepurse.auditplan.CaseRow;
import org.carepurse.auditplan.CaseState;
import org.carepurse.auditplan.Opinion;
import org.carepurse.auditplan.RiskFactor;

/**
 * @param opinion absent while it is not closed
 * @param openQuestions how many questions about it are not closed
 */
public record AuditCaseRowView(
        String reference,
        String budget,
        String person,
        Band band,
        Set<RiskFactor> factors,
        CaseState state,
        Opinion opinion,
        long openQuestions) {

    static AuditCaseRowView of(CaseRow row) {
        return new AuditCaseRowView(
                row.reference(),
                row.budget(),
                row.person(),
                row.band(),
                row.factors(),
                row.state(),
                row.opinion().orElse(null),
                row.waiting());
    }
}
