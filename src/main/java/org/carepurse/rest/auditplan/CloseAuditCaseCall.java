package org.carepurse.rest.auditplan;

import java.util.Optional;
import org.carepurse.auditplan.CasePapers;
import org.carepurse.auditplan.Opinion;
import org.carepurse.rest.frame.Answers;

/** @param seen the version of the case that was read */
public record CloseAuditCaseCall(Integer seen, Opinion opinion, String conclusion) {

    CasePapers.Close asked(String auditCase) {
        return new CasePapers.Close(auditCase, Answers.field("seen", seen), Optional.ofNullable(opinion), conclusion);
    }
}
