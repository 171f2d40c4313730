package org.carepurse.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.budget.PayingPot;
import org.carepurse.directory.Offer;
import org.carepurse.outcome.NotFound;
import org.carepurse.policy.PolicyBook;
import org.joda.money.Money;

/** What was read, once and for all lines together, to check them by. */
record KnownFacts(
        LocalDate today,
        Map<Long, GoalAtHand> goals,
        Map<OnDay, Offer> offers,
        Map<Long, PolicyBook> policies,
        List<FamilyException> exceptions) {

    record OnDay(long serviceId, LocalDate day) {}

    /** @throws NotFound when the holder has no such goal, or there is no such service */
    LineFacts about(long holderId, Wanted wanted, PotsAtHand pots) {
        Want want = wanted.want();
        GoalAtHand goal = goal(holderId, want.goalId());
        Offer offer = offer(want);
        List<FamilyException> between = exceptions.stream()
                .filter(exception -> exception.isBetween(holderId, offer.providerId()))
                .toList();
        return new LineFacts(
                want,
                today,
                offer,
                goal,
                policies.get(goal.plan().commissionerId()),
                between,
                pots.left(goal),
                wanted.seen());
    }

    /** As the pots were a moment ago, before any line. */
    PotsAtHand pots() {
        return new PotsAtHand(left());
    }

    /** What each pot that may pay has left, as it was a moment ago. */
    Map<Long, Money> left() {
        return goals.values().stream()
                .flatMap(goal -> goal.paying().stream())
                .collect(Collectors.toMap(PayingPot::potId, PayingPot::available));
    }

    GoalAtHand goal(long holderId, long goalId) {
        return Optional.ofNullable(goals.get(goalId))
                .filter(goal -> goal.plan().holderId() == holderId)
                .orElseThrow(() -> new NotFound("goal", goalId));
    }

    private Offer offer(Want want) {
        return Optional.ofNullable(
                        offers.get(new OnDay(want.serviceId(), want.schedule().from())))
                .orElseThrow(() -> new NotFound("service", want.serviceId()));
    }
}
