package org.carepurse.rest.auditplan;

import org.carepurse.auditplan.Findings;
import org.carepurse.money.Sterling;
import org.carepurse.rest.frame.Answers;

/** @param repaidPence absent when nothing was paid back */
public record AnswerFindingCall(String response, Long repaidPence) {

    Findings.Answer asked(String finding) {
        return new Findings.Answer(
                finding, response, repaidPence == null ? Sterling.NONE : Answers.pence("repaidPence", repaidPence));
    }
}
