package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.money.Sterling;
import org.carepurse.order.Order;
import org.carepurse.order.OrderLine;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * What it takes to accept an exception. An amount can be accepted only out of what is set aside for its line and not needed
 * for the rest of it, so that accepting one invoice never leaves the next one short.
 */
@ApplicationScoped
class Accepting {

    private final FactFinding facts;
    private final Matching matching;
    private final Settling settling;
    private final LateCharging late;

    @Inject
    Accepting(FactFinding facts, Matching matching, Settling settling, LateCharging late) {
        this.late = late;
        this.facts = facts;
        this.matching = matching;
        this.settling = settling;
    }

    Outcome<ExceptionState> accept(Order order, InvoiceException exception, Entries entries) {
        if (!exception.state().isWaiting()) {
            return exception.go(ExceptionState.Act.ACCEPT);
        }
        if (!exception.reason().isAcceptable()) {
            return Outcome.refused(Refusal.because("exception-cannot-be-accepted"));
        }
        if (exception.reason().needsTwo()) {
            return late.charge(order, exception, entries);
        }
        return exception.reason().isWaivable()
                ? withoutTheReason(order, exception, entries)
                : theAmount(order, exception, entries);
    }

    private Outcome<ExceptionState> withoutTheReason(Order order, InvoiceException exception, Entries entries) {
        exception.line().waive(exception.reason());
        matching.matchAgain(order, exception, ExceptionState.Act.ACCEPT, entries);
        return Outcome.done(exception.state());
    }

    private Outcome<ExceptionState> theAmount(Order order, InvoiceException exception, Entries entries) {
        OrderLine ordered = order.line(exception.line().orderLineId());
        AgreedLine left = facts.agreed(ordered);
        Quantity free = free(ordered, left, exception.reason());
        if (exception.quantity().compareTo(free) > 0) {
            return Outcome.refused(Refusal.because("more-than-ordered", "remaining", free.toString()));
        }
        Money spare = spare(ordered, left, exception.quantity());
        if (exception.amount().isGreaterThan(spare)) {
            return Outcome.refused(Refusal.because("not-enough-set-aside", "spare", Sterling.print(spare)));
        }
        return delivered(order, exception)
                .then(counted -> exception.go(ExceptionState.Act.ACCEPT))
                .map(accepted -> {
                    settling.approve(
                            order,
                            exception.line(),
                            new Approved(
                                    ApprovalGround.ACCEPTED,
                                    exception.quantity(),
                                    exception.amount(),
                                    exception.visits()),
                            entries);
                    exception.line().invoice().settleState();
                    return accepted;
                });
    }

    /** How much of the line can still be paid; for what nobody received, no more than is not delivered otherwise. */
    private static Quantity free(OrderLine line, AgreedLine left, MatchReason reason) {
        boolean takesFromTheRest = reason == MatchReason.NOT_RECEIVED || reason == MatchReason.NOT_DELIVERED;
        return takesFromTheRest && line.remaining().compareTo(left.quantityLeft()) < 0
                ? line.remaining()
                : left.quantityLeft();
    }

    /** What is set aside for the line beyond what all the rest of it will cost. */
    private static Money spare(OrderLine line, AgreedLine left, Quantity accepted) {
        Money needed = line.worthOf(left.quantityLeft().minus(accepted));
        return needed.isGreaterThan(left.heldLeft())
                ? Sterling.NONE
                : left.heldLeft().minus(needed);
    }

    /** What was accepted without a delivery counts as delivered from now on, so that it cannot be delivered again. */
    private static Outcome<OrderLine> delivered(Order order, InvoiceException exception) {
        Quantity without = exception.quantity().minus(VisitUse.total(exception.visits()));
        OrderLine line = order.line(exception.line().orderLineId());
        return without.isNone() ? Outcome.done(line) : order.countAsDelivered(line.id(), without);
    }
}
