package org.carepurse.order;

import java.util.List;
import java.util.Optional;
import org.carepurse.directory.Offer;
import org.carepurse.ledger.Earmark;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * A line as it was checked: what it would cost, which pots would pay, and what stands against it.
 *
 * @param against what the rules have against it; empty when it can be ordered at once
 * @param draws how much each pot of the goal would set aside, in the order in which they are drawn on
 */
public record CheckedLine(
        Want want,
        Offer offer,
        GoalAtHand goal,
        Money price,
        int occasions,
        Money cost,
        List<Verdict> against,
        List<Earmark> draws) {

    /** What happens to the line when the basket is placed. */
    public enum Way {
        ORDERED,
        ASKED,
        BLOCKED
    }

    CheckedLine(LineFacts line, List<Verdict> against, List<Earmark> draws) {
        this(line.want(), line.offer(), line.goal(), line.price(), line.occasions(), line.cost(), against, draws);
    }

    public Way way() {
        if (against.stream().anyMatch(Verdict.Refused.class::isInstance)) {
            return Way.BLOCKED;
        }
        return against.isEmpty() ? Way.ORDERED : Way.ASKED;
    }

    /** Why it is blocked: each reason with what can be done next. */
    public List<Refusal> refusals() {
        return against.stream()
                .filter(Verdict.Refused.class::isInstance)
                .map(verdict -> ((Verdict.Refused) verdict).why())
                .toList();
    }

    /** Why somebody must approve it. */
    public List<Refusal> causes() {
        return approvals().stream().map(Verdict.NeedsApproval::why).toList();
    }

    /** Who must approve it; nobody when it can be ordered at once. */
    public Optional<Decider> decider() {
        return approvals().stream().map(Verdict.NeedsApproval::decider).max(Decider::compareTo);
    }

    private List<Verdict.NeedsApproval> approvals() {
        return against.stream()
                .filter(Verdict.NeedsApproval.class::isInstance)
                .map(Verdict.NeedsApproval.class::cast)
                .toList();
    }
}
