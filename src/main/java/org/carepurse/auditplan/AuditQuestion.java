package org.carepurse.auditplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * A question of an auditor, and all that is said about it.
 *
 * <p>It begins with the auditor, and is put to the person whose budget it is or to one of their providers, never to both: nobody reads
 * what another was asked. Whoever is asked answers; the auditor asks on, or closes it. Nothing that was said goes away.
 */
@Entity
@Table(name = "audit_question")
public class AuditQuestion {

    @Id
    private long id;

    private String reference;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "provider_id")
    private Long providerId;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.ASKED;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "asked_by")
    private long askedBy;

    @Version
    private int version;

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<AuditNote> notes = new ArrayList<>();

    protected AuditQuestion() {}

    /** @param provider nothing when the person themselves is asked */
    AuditQuestion(AuditCase about, Optional<Long> provider, String words, LocalDate dueOn, long by, Instant at) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("AUQ");
        this.caseId = about.id();
        this.commissionerId = about.commissionerId();
        this.holderId = about.holderId();
        this.providerId = provider.orElse(null);
        this.dueOn = dueOn;
        this.askedBy = by;
        this.notes.add(new AuditNote(this, QuestionStep.ASK, words, by, at));
    }

    /**
     * Refuses {@code audit-question-is-closed}, and {@code audit-question-not-now} for a step that leads nowhere yet.
     *
     * @param due by when a question asked further is to be answered
     */
    Outcome<AuditQuestion> go(QuestionStep step, String words, LocalDate due, long by, Instant at) {
        Optional<QuestionState> next = QuestionLife.after(state, step);
        if (next.isEmpty()) {
            return Outcome.refused(Refusal.because(
                    state == QuestionState.CLOSED ? "audit-question-is-closed" : "audit-question-not-now"));
        }
        state = next.get();
        dueOn = step == QuestionStep.FOLLOW_UP ? due : dueOn;
        notes.add(new AuditNote(this, step, words, by, at));
        return Outcome.done(this);
    }

    /** Whom it concerns beside the commissioner: whoever is asked, and nobody else. */
    Whose whose() {
        return providerId == null
                ? Whose.holders(holderId, commissionerId)
                : Whose.commissioners(commissionerId).providedBy(providerId);
    }

    public boolean isOverdue(LocalDate today) {
        return state == QuestionState.ASKED && today.isAfter(dueOn);
    }

    /** As people name it: {@code AUQ-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    long caseId() {
        return caseId;
    }

    long commissionerId() {
        return commissionerId;
    }

    public long holderId() {
        return holderId;
    }

    public Optional<Long> providerId() {
        return Optional.ofNullable(providerId);
    }

    public QuestionState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first one first. */
    public List<AuditNote> notes() {
        return List.copyOf(notes);
    }
}
