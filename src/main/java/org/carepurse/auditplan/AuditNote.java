package org.carepurse.auditplan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;

/** One thing that was said in a question's thread. It is never changed. */
@Entity
@Table(name = "audit_note")
public class AuditNote {

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "question_id")
    private AuditQuestion question;

    @Enumerated(EnumType.STRING)
    private QuestionStep step;

    private String words;

    @Column(name = "written_by")
    private long writtenBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    protected AuditNote() {}

    AuditNote(AuditQuestion question, QuestionStep step, String words, long by, Instant at) {
        this.id = Ids.next();
        this.question = question;
        this.step = step;
        this.words = words;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    public QuestionStep step() {
        return step;
    }

    public String words() {
        return words;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
