package org.carepurse.moving;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.Holding;
import org.carepurse.budget.SortingHabits;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.PaymentIn;
import org.carepurse.money.Sterling;
import org.carepurse.order.CarriedOrders;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * What a move would do to each thing that hangs on the money, or did.
 *
 * @param fromKeeper who keeps the money now; empty for the commissioner, or for an account of the person's own
 * @param before the agreement under which it is kept now; null where the commissioner keeps it
 * @param next the agreement under which it is to be kept; null where there is none yet, or the commissioner is to keep it
 * @param habits how what is paid in is sorted: that goes on
 * @param payments what was still to be paid in under the agreement that ends
 * @param obstacle why it cannot be done now; null when it can
 */
public record MovePreview(
        Move move,
        String plan,
        String holder,
        FundingLine from,
        FundingLine to,
        String fromKeeper,
        String toKeeper,
        Agreement before,
        Agreement next,
        List<GoalOnTheMove> goals,
        Money unsorted,
        Money promised,
        List<CarriedOrders.Part> orders,
        List<SortingHabits.Part> habits,
        List<PaymentIn> payments,
        List<UnpaidBill> bills,
        Refusal obstacle) {

    public FundingStream stream() {
        return from.stream();
    }

    public Holding holdingNow() {
        return from.holding();
    }

    public Holding holdingThen() {
        return to.holding();
    }

    /** What can be spent now, in goals and in none. */
    public Money there() {
        return goals.stream().map(GoalOnTheMove::left).reduce(unsorted, Money::plus);
    }

    public MoveFigures figures() {
        return new MoveFigures(there(), sum(CarriedOrders.Part::goes), promised);
    }

    /** What stays set aside where it is, for what is delivered and not billed yet. */
    public Money stays() {
        return sum(CarriedOrders.Part::stays);
    }

    /** Of what is there, so much is paid in bit by bit. */
    Money promisedAnew() {
        return isBitByBit() ? there() : Sterling.NONE;
    }

    /** Of what is to come, so much is there at once, as the commissioner keeps it itself. */
    Money paidAtOnce() {
        return to.holding().getsCashFirst() ? Sterling.NONE : promised;
    }

    /** What is to be paid in to whoever keeps the money from then on. */
    public Money promisedThen() {
        return promised.plus(promisedAnew()).minus(paidAtOnce());
    }

    /** The cash that is to be handed over. */
    public Money cash() {
        return there().plus(figures().setAside()).minus(promisedAnew());
    }

    public boolean isBitByBit() {
        return !from.holding().getsCashFirst() && to.holding().getsCashFirst() && move.pace() == Pace.AS_PAID_IN;
    }

    /** Whether the person has still to agree with whoever is to keep the money. */
    public boolean waitsForAgreement() {
        return to.holding().getsCashFirst() && (next == null || next.state() != AgreementState.ACCEPTED);
    }

    public Optional<Refusal> whyNot() {
        return Optional.ofNullable(obstacle);
    }

    public boolean isProposed() {
        return move.state() == MoveState.PROPOSED;
    }

    private Money sum(Function<CarriedOrders.Part, Money> part) {
        return orders.stream().map(part).reduce(Sterling.NONE, Money::plus);
    }
}
