package org.carepurse.rest.auditplan;

import java.util.Map;
import org.carepurse.auditplan.CasePapers;
import org.carepurse.auditplan.CheckAnswer;
import org.carepurse.auditplan.CheckItem;
import org.carepurse.rest.frame.Answers;

/**
 * @param seen the version of the case that was read
 * @param checks what was checked so far
 */
public record WritePapersCall(Integer seen, Map<CheckItem, CheckAnswer> checks, String notes) {

    CasePapers.Write asked(String auditCase) {
        return new CasePapers.Write(
                auditCase, Answers.field("seen", seen), CheckedItems.of(Answers.field("checks", checks)), notes);
    }
}
