package org.carepurse.invoice;

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

/** What somebody wrote with what they did about an exception; it stays as written. */
@Entity
@Table(name = "exception_note")
class ExceptionNote {

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "exception_id")
    private InvoiceException exception;

    @Enumerated(EnumType.STRING)
    private ExceptionState.Act act;

    private String words;

    @Column(name = "written_by")
    private long writtenBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    protected ExceptionNote() {}

    ExceptionNote(InvoiceException exception, ExceptionState.Act act, String words, long writtenBy, Instant writtenAt) {
        this.id = Ids.next();
        this.exception = exception;
        this.act = act;
        this.words = words;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    ExceptionState.Act act() {
        return act;
    }

    long writtenBy() {
        return writtenBy;
    }
}
