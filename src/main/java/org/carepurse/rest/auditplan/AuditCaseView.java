package org.carepurse.rest.auditplan;

import java.util.List;
import java.util.Map;
import org.carepurse.auditplan.Band;
import org.carepurse.auditplan.CaseSight;
import org.carepurse.auditplan.CaseState;
import org.carepurse.auditplan.CheckAnswer;
import org.carepurse.auditplan.CheckItem;
import org.carepurse.auditplan.Opinion;

/**
 * @param version to be sent with what is written next
 * @param records the latest orders, invoices and open signals of the budget
 * @param providers those who can be asked: names by reference
 * @param opinion absent while it is not closed
 */
public record AuditCaseView(
        String reference,
        String auditPlan,
        String budget,
        String person,
        Band band,
        CaseState state,
        int version,
        Map<CheckItem, CheckAnswer> checks,
        String notes,
        Opinion opinion,
        String conclusion,
        List<String> records,
        Map<String, String> providers,
        List<String> questions,
        List<FindingView> findings) {

    static AuditCaseView of(CaseSight sight) {
        return new AuditCaseView(
                sight.auditCase().reference(),
                sight.plan(),
                sight.auditCase().budget(),
                sight.person(),
                sight.auditCase().band(),
                sight.auditCase().state(),
                sight.auditCase().version(),
                sight.auditCase().checks(),
                sight.auditCase().notes(),
                sight.auditCase().opinion().orElse(null),
                sight.auditCase().conclusion(),
                sight.records(),
                sight.providers(),
                sight.questions().stream().map(each -> each.reference()).toList(),
                sight.findings().stream().map(FindingView::of).toList());
    }
}
