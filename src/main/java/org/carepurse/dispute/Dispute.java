package org.carepurse.dispute;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.InstantColumn;
import org.carepurse.identity.Whose;
import org.carepurse.invoice.SetApart;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * Somebody says that they were charged too much on one line of an invoice.
 *
 * <p>It begins with the person, whoever acts for them, or their co-ordinator. As much of it as no payment has yet is held
 * back, and the rest of the line is paid as if nothing had happened. The provider answers or gives in; the person may reply,
 * and then it is the provider's turn again. Whoever decides does so once the provider has answered, or has let its time pass.
 * It ends with a credit for what was upheld, and what was held back beside it is paid. It is never removed.
 */
@Entity
@Table(name = "dispute")
public class Dispute {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "coordinator_id")
    private Long coordinatorId;

    @Column(name = "provider_id")
    private long providerId;

    private String invoice;
    private int line;

    @Column(name = "line_id")
    private long lineId;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "held_back_pence")
    private long heldBackPence;

    @Column(name = "upheld_pence")
    private long upheldPence;

    @Enumerated(EnumType.STRING)
    private DisputeState state = DisputeState.RAISED;

    /** 1 while it is open, nothing afterwards: so that the table can hold one open dispute for each line. */
    @Column(name = "is_open")
    private Integer isOpen = 1;

    @Column(name = "raised_by")
    private long raisedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "dispute_charge", joinColumns = @JoinColumn(name = "dispute_id"))
    @Column(name = "approval_id")
    private Set<Long> charges = new HashSet<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<DisputeNote> notes = new ArrayList<>();

    protected Dispute() {}

    /** @param dueOn by when the provider should have answered */
    Dispute(Disputes.Raise asked, long lineId, Whose whose, SetApart apart, long by, Instant at, LocalDate dueOn) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("DSP");
        this.commissionerId = whose.commissionerId();
        this.holderId = whose.holderId();
        this.coordinatorId = whose.coordinatorId();
        this.providerId = whose.providerId();
        this.invoice = asked.invoice();
        this.line = asked.line();
        this.lineId = lineId;
        this.amountPence = Sterling.inPence(asked.amount());
        this.heldBackPence = Sterling.inPence(apart.heldBack());
        this.charges.addAll(apart.approvals());
        this.raisedBy = by;
        this.raisedAt = at;
        this.dueOn = dueOn;
        this.notes.add(new DisputeNote(this, DisputeNote.RAISE, asked.words(), by, at));
    }

    /** Whether the act leads anywhere now; a decision waits for the provider's answer, or for its time to pass. */
    Outcome<DisputeState> allows(DisputeAct act, long by, LocalDate today) {
        if (DisputeLife.after(state, act).isEmpty()) {
            return Outcome.refused(Refusal.because(state.isOpen() ? "dispute-not-now" : "dispute-is-over"));
        }
        if (act.isDecision() && by == raisedBy) {
            return Outcome.refused(Refusal.because("dispute-decided-by-its-raiser"));
        }
        if (act.isDecision() && state == DisputeState.RAISED && !isOverdue(today)) {
            return Outcome.refused(Refusal.because("dispute-not-answered", "due", dueOn.toString()));
        }
        return Outcome.done(state);
    }

    /**
     * To be told once it is allowed.
     *
     * @param upheld how much of it is not to be paid, in the end
     * @param due by when whoever's turn it is next should have acted
     */
    void go(DisputeAct act, String words, Money upheld, LocalDate due, long by, Instant at) {
        state = DisputeLife.after(state, act).orElseThrow();
        isOpen = state.isOpen() ? 1 : null;
        upheldPence = Sterling.inPence(upheld);
        dueOn = state.isOpen() ? due : dueOn;
        notes.add(new DisputeNote(this, act.name(), words, by, at));
    }

    /** What an act says is not to be paid: all of it, a part of it, or nothing. */
    Money upheldBy(DisputeAct act, Money decided) {
        if (act == DisputeAct.CONCEDE) {
            return amount();
        }
        if (act != DisputeAct.UPHOLD) {
            return Sterling.NONE;
        }
        if (!decided.isPositive() || decided.isGreaterThan(amount())) {
            throw new WrongInput("amount", "dispute-upheld-amount");
        }
        return decided;
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && today.isAfter(dueOn);
    }

    Whose whose() {
        return Whose.holders(holderId, commissionerId)
                .coordinatedBy(coordinatorId)
                .providedBy(providerId);
    }

    Set<Long> charges() {
        return Set.copyOf(charges);
    }

    /** As people name it: {@code DSP-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public long holderId() {
        return holderId;
    }

    public long providerId() {
        return providerId;
    }

    /** The invoice's reference. */
    public String invoice() {
        return invoice;
    }

    /** Which line of the invoice, counted from 1. */
    public int line() {
        return line;
    }

    public Money amount() {
        return Sterling.pence(amountPence);
    }

    /** How much of it is not paid before the dispute is over. */
    public Money heldBack() {
        return Sterling.pence(heldBackPence);
    }

    public Money upheld() {
        return Sterling.pence(upheldPence);
    }

    public DisputeState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first one first. */
    public List<DisputeNote> notes() {
        return List.copyOf(notes);
    }
}
