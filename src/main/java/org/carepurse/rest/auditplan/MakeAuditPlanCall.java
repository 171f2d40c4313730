package org.carepurse.rest.auditplan;

import java.time.LocalDate;
import org.carepurse.auditplan.AuditPlans;
import org.carepurse.rest.frame.Answers;

/** @param seed absent to have one drawn by chance */
public record MakeAuditPlanCall(String title, LocalDate from, LocalDate to, String seed) {

    AuditPlans.Make asked() {
        return new AuditPlans.Make(
                Answers.field("title", title), Answers.field("from", from), Answers.field("to", to), seed);
    }
}
