package org.carepurse.invoice;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.order.Quantity;
import org.joda.money.Money;

/**
 * The match of one line that no {@link WholeLineRule} stopped. Its quantity is gone through once, from the first unit to
 * the last: what can be approved, then a reason for each of the rest. A unit's worth is the difference it makes to the
 * claim's amount, so the parts add up to it however the pennies fall.
 */
class LineMatching {

    private final Claim claim;
    private final LineBalance line;
    private final VisitPool pool;
    private final List<Finding> findings = new ArrayList<>();
    private Quantity explained = Quantity.NONE;

    LineMatching(Claim claim, LineBalance line, VisitPool pool) {
        this.claim = claim;
        this.line = line;
        this.pool = pool;
    }

    LineMatch decide() {
        List<VisitUse> visits = pool.take(Visit.Part.PAYABLE, claim, mostPayable());
        Quantity quantity = VisitUse.total(visits);
        Money approved = approve(quantity, visits);
        line.draw(quantity, approved);
        explainTheRest();
        return new LineMatch(claim, quantity, approved, visits, findings);
    }

    private Quantity mostPayable() {
        boolean nothingSetAside =
                line.heldLeft().isZero() && line.agreed().unitPrice().isPositive();
        return nothingSetAside ? Quantity.NONE : lower(claim.quantity(), line.quantityLeft());
    }

    /**
     * What is payable for so much: at the agreed price if that is lower, for what was missed at the agreed charge, and no
     * more than is set aside.
     */
    private Money approve(Quantity quantity, List<VisitUse> visits) {
        Money claimed = worthOfNext(quantity);
        Money priced = lower(claimed, quantity.at(line.agreed().unitPrice()));
        find(MatchReason.PRICE_ABOVE_AGREED, Quantity.NONE, claimed.minus(priced), List.of());
        Money agreed = asAgreedForMissed(priced, quantity, visits);
        Money covered = lower(agreed, line.heldLeft());
        find(MatchReason.MORE_THAN_SET_ASIDE, Quantity.NONE, agreed.minus(covered), List.of());
        return covered;
    }

    /** At most the agreed charges for those that were missed; what is above them nobody can accept. */
    private Money asAgreedForMissed(Money worth, Quantity quantity, List<VisitUse> visits) {
        Money off = quantity.at(line.agreed().unitPrice()).minus(pool.agreedFor(visits));
        Money agreed = off.isPositive() ? lower(worth, pool.agreedFor(visits)) : worth;
        find(MatchReason.ABOVE_MISSED_CHARGE, Quantity.NONE, worth.minus(agreed), List.of());
        return agreed;
    }

    /** Most telling first: what was paid before, what was never ordered, what the person has not confirmed. */
    private void explainTheRest() {
        explain(MatchReason.ALREADY_INVOICED, Visit.Part.BILLED);
        explain(MatchReason.PAID_FROM_ANOTHER_POT, Visit.Part.DOUBLED);
        explain(MatchReason.DRAWN_FROM_FUND, Visit.Part.DRAWN);
        explain(
                line.agreed().yearClosed() ? MatchReason.YEAR_IS_CLOSED : MatchReason.MORE_THAN_ORDERED,
                beyondTheOrder(),
                List.of());
        explain(MatchReason.MORE_THAN_SET_ASIDE, Visit.Part.PAYABLE);
        explain(MatchReason.NOT_CONFIRMED_YET, Visit.Part.WAITING);
        explain(MatchReason.NOT_RECEIVED, Visit.Part.REFUSED);
        explain(MatchReason.NOT_DELIVERED, unexplained(), List.of());
    }

    private void explain(MatchReason reason, Visit.Part part) {
        List<VisitUse> visits = pool.take(part, claim, unexplained());
        Quantity quantity = VisitUse.total(visits);
        find(reason, quantity, asAgreedForMissed(worthOfNext(quantity), quantity, visits), visits);
    }

    private void explain(MatchReason reason, Quantity quantity, List<VisitUse> visits) {
        find(reason, quantity, worthOfNext(quantity), visits);
    }

    private void find(MatchReason reason, Quantity quantity, Money amount, List<VisitUse> visits) {
        if (amount.isPositive() || !quantity.isNone()) {
            findings.add(new Finding(reason, quantity, amount, visits));
        }
    }

    /** Counts the next units of the claim and says what they come to, at the claimed price. */
    private Money worthOfNext(Quantity quantity) {
        Money before = claim.worthOf(explained);
        explained = explained.plus(quantity);
        return claim.worthOf(explained).minus(before);
    }

    private Quantity unexplained() {
        return claim.quantity().minus(explained);
    }

    private Quantity beyondTheOrder() {
        return unexplained().minus(lower(unexplained(), line.quantityLeft()));
    }

    private static Money lower(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static Quantity lower(Quantity one, Quantity other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
