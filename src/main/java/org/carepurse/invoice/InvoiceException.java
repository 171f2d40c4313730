package org.carepurse.invoice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.carepurse.audit.InstantColumn;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * A part of an invoice's line that did not match.
 *
 * <p>It waits for the commissioner, who accepts it, rejects it with a reason, or asks the provider first; it ends by itself
 * when the person confirms what they received, or when the provider sends a corrected invoice. It is never forgotten: its
 * age counts from when the first invoice for it was sent, through all its corrections.
 */
@Entity
@Table(name = "invoice_exception")
class InvoiceException {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @ManyToOne
    @JoinColumn(name = "line_id")
    private InvoiceLine line;

    @Enumerated(EnumType.STRING)
    private MatchReason reason;

    @Column(name = "quantity_hundredths")
    private long quantityHundredths;

    @Column(name = "amount_pence")
    private long amountPence;

    @Enumerated(EnumType.STRING)
    private ExceptionState state;

    @Convert(converter = InstantColumn.class)
    @Column(name = "queued_at")
    private Instant queuedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "exception_visit", joinColumns = @JoinColumn(name = "exception_id"))
    private List<VisitUse> visits = new ArrayList<>();

    @OneToMany(mappedBy = "exception", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ExceptionNote> notes = new ArrayList<>();

    protected InvoiceException() {}

    InvoiceException(InvoiceLine line, Finding finding, Instant queuedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("EXC");
        this.commissionerId = line.invoice().commissionerId();
        this.line = line;
        this.reason = finding.reason();
        this.quantityHundredths = finding.quantity().hundredths();
        this.amountPence = Sterling.inPence(finding.amount());
        this.state = ExceptionState.OPEN;
        this.queuedAt = queuedAt;
        this.visits.addAll(finding.visits());
    }

    /** Moves on; refused when that is not possible any more. */
    Outcome<ExceptionState> go(ExceptionState.Act act) {
        return state.after(act)
                .map(next -> {
                    state = next;
                    return Outcome.done(next);
                })
                .orElseGet(() -> Outcome.refused(Refusal.because("exception-is-over")));
    }

    void note(ExceptionState.Act act, String words, long writtenBy, Instant writtenAt) {
        notes.add(new ExceptionNote(this, act, words, writtenBy, writtenAt));
    }

    /** Whoever proposed to accept it last; nobody when nobody did. */
    OptionalLong proposer() {
        return notes.stream()
                .filter(note -> note.act() == ExceptionState.Act.PROPOSE)
                .mapToLong(ExceptionNote::writtenBy)
                .reduce((earlier, later) -> later);
    }

    /** What it still asks for, to be matched again. */
    Claim claim() {
        return line.rest(quantity(), amount());
    }

    /** Whether matching it again found nothing new. */
    boolean isStill(LineMatch match) {
        return match.findings().size() == 1
                && match.findings().get(0).reason() == reason
                && match.notApproved().isEqual(amount());
    }

    String reference() {
        return reference;
    }

    InvoiceLine line() {
        return line;
    }

    MatchReason reason() {
        return reason;
    }

    Quantity quantity() {
        return new Quantity(quantityHundredths);
    }

    Money amount() {
        return Sterling.pence(amountPence);
    }

    ExceptionState state() {
        return state;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    List<VisitUse> visits() {
        return List.copyOf(visits);
    }

    @Override
    public String toString() {
        return reference;
    }
}
