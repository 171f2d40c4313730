package org.carepurse.rest.auditplan;

import java.time.Instant;
import org.carepurse.auditplan.Finding;
import org.carepurse.auditplan.FindingKind;
import org.carepurse.auditplan.Severity;
import org.carepurse.money.Sterling;

/**
 * @param amountPence 0 when it is not about money
 * @param response empty while nobody has answered
 */
public record FindingView(
        String reference,
        FindingKind kind,
        Severity severity,
        long amountPence,
        String found,
        String recommendation,
        String response,
        long repaidPence,
        Instant answeredAt) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.reference(),
                finding.kind(),
                finding.severity(),
                Sterling.inPence(finding.amount()),
                finding.words(),
                finding.recommendation(),
                finding.response(),
                Sterling.inPence(finding.repaid()),
                finding.answeredAt().orElse(null));
    }
}
