package org.carepurse.web.auditplan;

import java.time.LocalDate;
import org.carepurse.auditplan.QuestionSight;
import org.carepurse.web.frame.Problems;

/**
 * One question, all that was said about it, and what whoever looks can do now.
 *
 * @param typed as it was written last
 */
public record QuestionPage(
        QuestionSight sight,
        LocalDate today,
        boolean mayAnswer,
        boolean mayAskOn,
        boolean mayClose,
        String typed,
        boolean done,
        Problems problems) {

    public String path() {
        return "/audit-questions/" + sight.question().reference();
    }

    public boolean isOverdue() {
        return sight.question().isOverdue(today);
    }
}
