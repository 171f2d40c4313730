package org.carepurse.rest.auditplan;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.auditplan.QuestionSight;
import org.carepurse.auditplan.QuestionState;

/**
 * @param asked the name of the person or the provider that is asked
 * @param dueOn by when it is to be answered
 */
public record AuditQuestionView(
        String reference,
        String auditCase,
        String asked,
        QuestionState state,
        LocalDate dueOn,
        List<AuditNoteView> notes) {

    static AuditQuestionView of(QuestionSight sight) {
        return new AuditQuestionView(
                sight.question().reference(),
                sight.auditCase(),
                sight.asked(),
                sight.question().state(),
                sight.question().dueOn(),
                sight.question().notes().stream()
                        .map(note -> AuditNoteView.of(note, sight))
                        .toList());
    }
}
