package org.carepurse.rest.auditplan;

import java.util.Optional;
import org.carepurse.auditplan.FindingKind;
import org.carepurse.auditplan.Findings;
import org.carepurse.auditplan.Severity;
import org.carepurse.money.Sterling;
import org.carepurse.rest.frame.Answers;

/** @param amountPence absent when it is not about money */
public record MakeFindingCall(
        FindingKind kind, Severity severity, Long amountPence, String found, String recommendation) {

    Findings.Find asked(String auditCase) {
        return new Findings.Find(
                auditCase,
                Optional.ofNullable(kind),
                Optional.ofNullable(severity),
                amountPence == null ? Sterling.NONE : Answers.pence("amountPence", amountPence),
                found,
                recommendation);
    }
}
