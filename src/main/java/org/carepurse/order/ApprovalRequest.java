package org.carepurse.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.audit.InstantColumn;
import org.carepurse.order.Attempt.Placing;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Something a holder wants to buy that somebody must approve first. Nothing is set aside for it yet.
 *
 * <p>It begins when a basket is placed. Whoever decides approves it with a reason, and it is ordered in the same act if
 * every other rule and the money allow; or refuses it with a reason and what can be done instead. Until then those who
 * asked may take it back. A decision stands for ever.
 */
@Entity
@Table(name = "approval_request")
public class ApprovalRequest {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "plan_id")
    private long planId;

    @Enumerated(EnumType.STRING)
    private Decider decider;

    /** The codes of the rules that ask for approval, with commas between. */
    private String cause;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Embedded
    private Want want;

    @Column(name = "asked_by")
    private long askedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason = "";

    @Column(name = "instead_of_it")
    private String instead = "";

    @Column(name = "order_id")
    private Long orderId;

    @Version
    private int version;

    protected ApprovalRequest() {}

    ApprovalRequest(CheckedLine line, Placing placing) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("REQ");
        this.commissionerId = line.goal().plan().commissionerId();
        this.holderId = line.goal().plan().holderId();
        this.planId = line.goal().plan().planId();
        this.decider = line.decider().orElseThrow();
        this.cause = line.causes().stream().map(Refusal::code).collect(Collectors.joining(","));
        this.state = RequestState.ASKED;
        this.want = line.want();
        this.askedBy = placing.buyerId();
        this.askedAt = placing.at();
    }

    Outcome<RequestState> canBe(RequestAct act) {
        return RequestLife.after(state, act)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.because("request-is-" + state.name().toLowerCase(Locale.ROOT))));
    }

    Outcome<RequestState> approve(Order order, Decision decision) {
        return decide(RequestAct.APPROVE, decision).map(approved -> {
            orderId = order.id();
            return approved;
        });
    }

    /** @param instead what the person can do instead, in the decider's words */
    Outcome<RequestState> refuse(Decision decision, String whatInstead) {
        return decide(RequestAct.REFUSE, decision).map(refused -> {
            instead = whatInstead;
            return refused;
        });
    }

    Outcome<RequestState> withdraw(Decision decision) {
        return decide(RequestAct.WITHDRAW, decision);
    }

    private Outcome<RequestState> decide(RequestAct act, Decision decision) {
        return canBe(act).map(next -> {
            state = next;
            decidedBy = decision.by();
            decidedAt = decision.at();
            reason = decision.reason();
            return next;
        });
    }

    public long id() {
        return id;
    }

    /** As people name it: {@code REQ-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public long holderId() {
        return holderId;
    }

    public long planId() {
        return planId;
    }

    public Decider decider() {
        return decider;
    }

    /** The codes of the rules that asked for approval. */
    public List<String> causes() {
        return List.of(cause.split(","));
    }

    public RequestState state() {
        return state;
    }

    public Want want() {
        return want;
    }

    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Long> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was approved, refused or taken back; empty while it waits. */
    public String reason() {
        return reason;
    }

    /** What can be done instead of it; only for a refused one. */
    public String instead() {
        return instead;
    }

    public Optional<Long> orderId() {
        return Optional.ofNullable(orderId);
    }

    @Override
    public String toString() {
        return reference;
    }
}
