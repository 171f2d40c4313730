package org.carepurse.signal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepurse.audit.InstantColumn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Something that a rule found and somebody should look at.
 *
 * <p>It begins open. Found again it stays the one it is, with the latest evidence. Somebody judges it, with a reason: then it rests,
 * until the rule finds a record that it did not know. It is never removed, and says of nobody that they did wrong.
 */
@Entity
@Table(name = "found_signal")
public class Signal {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Enumerated(EnumType.STRING)
    private SignalKind rule;

    private String about;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "provider_id")
    private Long providerId;

    private long measured;
    private int threshold;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private SignalState state = SignalState.OPEN;

    @Convert(converter = InstantColumn.class)
    @Column(name = "found_at")
    private Instant foundAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "signal", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Judgement> judgements = new ArrayList<>();

    protected Signal() {}

    Signal(long commissionerId, SignalKind rule, Found found, int threshold, Instant at) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("SIG");
        this.commissionerId = commissionerId;
        this.rule = rule;
        this.about = found.about();
        this.personId = found.personId().orElse(null);
        this.providerId = found.providerId().orElse(null);
        this.measured = found.measured();
        this.threshold = threshold;
        this.evidence = String.join(" ", found.evidence());
        this.foundAt = at;
    }

    /** Whether it opened again: only when it rested, and there is a record that it did not know. Open, it says how much there is by now. */
    boolean foundAgain(Found found, int thresholdNow, Instant at) {
        boolean rested = state != SignalState.OPEN;
        if (rested && Set.copyOf(evidence()).containsAll(found.evidence())) {
            return false;
        }
        state = SignalLife.after(state, SignalLife.Event.NEW_EVIDENCE).orElseThrow();
        measured = found.measured();
        threshold = thresholdNow;
        evidence = String.join(" ", found.evidence());
        foundAt = rested ? at : foundAt;
        return rested;
    }

    /** Refuses {@code signal-is-judged}. */
    Outcome<Signal> judge(Verdict verdict, String reason, long by, Instant at) {
        Optional<SignalState> next = SignalLife.after(state, verdict.event());
        if (next.isEmpty()) {
            return Outcome.refused(Refusal.because("signal-is-judged", "signal", reference));
        }
        state = next.get();
        judgements.add(new Judgement(this, verdict, reason, by, at));
        return Outcome.done(this);
    }

    long id() {
        return id;
    }

    /** As people name it: {@code SIG-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    long commissionerId() {
        return commissionerId;
    }

    public SignalKind kind() {
        return rule;
    }

    String about() {
        return about;
    }

    /** Whom it is about; nobody when it is about a provider alone. */
    public Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    public Optional<Long> providerId() {
        return Optional.ofNullable(providerId);
    }

    /** How much there was of it, in whatever the rule counts. */
    public long measured() {
        return measured;
    }

    /** From how much on the rule signalled when it was found. */
    public int threshold() {
        return threshold;
    }

    /** References of the records that show it, the newest first. */
    public List<String> evidence() {
        return Found.words(evidence);
    }

    public SignalState state() {
        return state;
    }

    /** When it was found, or found again after it rested. */
    public Instant foundAt() {
        return foundAt;
    }

    /** The first one first. */
    public List<Judgement> judgements() {
        return List.copyOf(judgements);
    }
}
