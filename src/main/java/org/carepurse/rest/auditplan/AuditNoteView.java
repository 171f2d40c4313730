package org.carepurse.rest.auditplan;

import java.time.Instant;
import org.carepurse.auditplan.AuditNote;
import org.carepurse.auditplan.QuestionSight;
import org.carepurse.auditplan.QuestionStep;

/** One thing that was said in a question's thread. */
public record AuditNoteView(QuestionStep step, String words, String by, Instant at) {

    static AuditNoteView of(AuditNote note, QuestionSight sight) {
        return new AuditNoteView(note.step(), note.words(), sight.name(note.writtenBy()), note.writtenAt());
    }
}
