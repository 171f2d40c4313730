package org.carepurse.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;

/** One thing that was said in a dispute, with what was done by it. It is never changed. */
@Entity
@Table(name = "dispute_note")
public class DisputeNote {

    /** What was done when the dispute began. */
    static final String RAISE = "RAISE";

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    private String act;
    private String words;

    @Column(name = "written_by")
    private long writtenBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    protected DisputeNote() {}

    DisputeNote(Dispute dispute, String act, String words, long writtenBy, Instant writtenAt) {
        this.id = Ids.next();
        this.dispute = dispute;
        this.act = act;
        this.words = words;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** The name of what was done. */
    public String act() {
        return act;
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
