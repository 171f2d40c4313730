package org.carepurse.rest.auditplan;

import java.time.Instant;
import java.util.List;
import org.carepurse.auditplan.CaseOutcome;
import org.carepurse.auditplan.Opinion;

/** @param closedBy the name of the auditor */
public record AuditOutcomeView(
        String auditCase,
        String budget,
        Opinion opinion,
        String conclusion,
        String closedBy,
        Instant closedAt,
        List<FindingView> findings) {

    static AuditOutcomeView of(CaseOutcome told) {
        return new AuditOutcomeView(
                told.auditCase().reference(),
                told.auditCase().budget(),
                told.auditCase().opinion().orElseThrow(),
                told.auditCase().conclusion(),
                told.auditor(),
                told.auditCase().closedAt().orElseThrow(),
                told.findings().stream().map(FindingView::of).toList());
    }
}
