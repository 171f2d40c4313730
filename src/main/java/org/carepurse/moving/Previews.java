package org.carepurse.moving;

import static org.carepurse.identity.Permission.SEE_PURSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.LineMoves;
import org.carepurse.budget.Pot;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.HandingOn;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Balance;
import org.carepurse.money.Sterling;
import org.carepurse.order.CarriedOrders;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/** Reads what a move would do: goals, orders, payments to come, bills not yet paid. It changes nothing. */
@ApplicationScoped
public class Previews {

    private final Plans plans;
    private final MoveFile file;
    private final LineMoves lines;
    private final HandingOn agreements;
    private final CarriedOrders orders;
    private final MoveFacts facts;
    private final Access access;

    @Inject
    Previews(
            Plans plans,
            MoveFile file,
            LineMoves lines,
            HandingOn agreements,
            CarriedOrders orders,
            MoveFacts facts,
            Access access) {
        this.plans = plans;
        this.file = file;
        this.lines = lines;
        this.agreements = agreements;
        this.orders = orders;
        this.facts = facts;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.NotFound when the plan has no such move */
    public MovePreview of(SignedIn who, String planReference, String moveReference) {
        Plan plan = seen(who, planReference);
        return of(plan, file.of(plan, moveReference), orders::parts);
    }

    /** Every move of a plan's money, the newest first. */
    public List<Move> all(SignedIn who, String planReference) {
        return file.ofPlan(seen(who, planReference).id());
    }

    private Plan seen(SignedIn who, String planReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, SEE_PURSE, plan.whose());
        return plan;
    }

    /** For the act itself, which has locked the orders and reads them as they are now. */
    MovePreview of(Plan plan, Move move, Function<Collection<Long>, List<CarriedOrders.Part>> reading) {
        FundingLine from = lines.numbered(move.fromLineId());
        FundingLine to = lines.numbered(move.toLineId());
        List<Pot> pots = lines.potsOf(from);
        List<CarriedOrders.Part> parts =
                reading.apply(pots.stream().map(Pot::id).toList());
        Agreement before = agreements.of(from.id()).orElse(null);
        Agreement next = agreements.of(to.id()).orElse(null);
        return new MovePreview(
                move,
                plan.reference(),
                facts.personsName(plan.holderId()),
                from,
                to,
                facts.keeperUnder(before),
                facts.keeperUnder(next),
                before,
                next,
                goals(plan, move, from, to, pots, parts),
                facts.ledger().unallocated(from.id()),
                facts.ledger().promised(from.id()),
                parts,
                facts.habitsOf(from.id()),
                before == null ? List.of() : agreements.waiting(before),
                facts.billsOf(pots),
                obstacle(plan, move, from, to, before, next));
    }

    private List<GoalOnTheMove> goals(
            Plan plan, Move move, FundingLine from, FundingLine to, List<Pot> pots, List<CarriedOrders.Part> parts) {
        Map<Long, Balance> balances =
                facts.ledger().balancesOf(pots.stream().map(Pot::id).toList());
        Map<Long, String> titles = plan.goals().stream().collect(Collectors.toMap(Goal::id, Goal::title));
        boolean bitByBit =
                !from.holding().getsCashFirst() && to.holding().getsCashFirst() && move.pace() == Pace.AS_PAID_IN;
        return pots.stream()
                .map(pot -> {
                    Money left = balances.get(pot.id()).available();
                    return new GoalOnTheMove(
                            pot,
                            titles.getOrDefault(pot.goalId(), ""),
                            left,
                            sum(parts, pot, CarriedOrders.Part::goes),
                            sum(parts, pot, CarriedOrders.Part::stays),
                            bitByBit ? Sterling.NONE : left);
                })
                .toList();
    }

    private static Money sum(List<CarriedOrders.Part> parts, Pot pot, Function<CarriedOrders.Part, Money> what) {
        return parts.stream().filter(part -> part.potId() == pot.id()).map(what).reduce(Sterling.NONE, Money::plus);
    }

    private Refusal obstacle(Plan plan, Move move, FundingLine from, FundingLine to, Agreement before, Agreement next) {
        Outcome<Plan> possible = move.stillProposed()
                .then(proposed -> plan.inUse())
                .then(inUse -> from.open().map(open -> inUse))
                .then(inUse -> agreed(inUse, to, next))
                .then(inUse -> before == null
                        ? Outcome.done(inUse)
                        : agreements.nothingInARun(before).map(free -> inUse));
        return possible.isDone() ? null : possible.why();
    }

    /** Where the money goes to somebody first, the person has agreed with them. */
    private static Outcome<Plan> agreed(Plan plan, FundingLine to, Agreement next) {
        boolean ready = !to.holding().getsCashFirst() || next != null && next.state() == AgreementState.ACCEPTED;
        return ready
                ? Outcome.done(plan)
                : Outcome.refused(Refusal.because("move-waits-for-agreement", "line", to.reference()));
    }
}
