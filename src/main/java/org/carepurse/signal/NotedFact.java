package org.carepurse.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Something of a person's life that the commissioner was told, with who told it.
 *
 * <p>It begins when it is noted and is never edited. When it was wrong, or ended on another day, it is taken back and noted anew; taken
 * back it stays to be read, and no rule counts it.
 */
@Entity
@Table(name = "noted_fact")
public class NotedFact {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "provider_id")
    private Long providerId;

    private String source;

    @Column(name = "noted_by")
    private long notedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "taken_back_by")
    private Long takenBackBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Version
    private int version;

    protected NotedFact() {}

    /** @param providerId only of a relation */
    NotedFact(long commissionerId, long personId, Long providerId, NotedFacts.Note asked, long by, Instant at) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("FCT");
        this.commissionerId = commissionerId;
        this.personId = personId;
        this.kind = asked.kind();
        this.from = asked.from();
        this.to = asked.to();
        this.providerId = providerId;
        this.source = asked.source();
        this.notedBy = by;
        this.notedAt = at;
    }

    /** Refuses {@code fact-is-taken-back}. */
    Outcome<NotedFact> takeBack(long by, Instant at) {
        if (isTakenBack()) {
            return Outcome.refused(Refusal.because("fact-is-taken-back", "fact", reference));
        }
        takenBackBy = by;
        takenBackAt = at;
        return Outcome.done(this);
    }

    /** As people name it: {@code FCT-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    long commissionerId() {
        return commissionerId;
    }

    public long personId() {
        return personId;
    }

    public FactKind kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    /** Nothing while it goes on. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    public Optional<Long> providerId() {
        return Optional.ofNullable(providerId);
    }

    /** Who told it, in the words of whoever noted it. */
    public String source() {
        return source;
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }
}
