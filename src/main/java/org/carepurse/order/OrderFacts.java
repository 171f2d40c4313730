package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.budget.PayingPot;
import org.carepurse.budget.PayingPots;
import org.carepurse.careplan.PlannedGoal;
import org.carepurse.careplan.PlannedSupport;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Offer;
import org.carepurse.order.KnownFacts.OnDay;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyBook;
import org.carepurse.time.London;

/** Reads what lines are checked by: each kind of fact in one question, however many lines and buyers there are. */
@ApplicationScoped
class OrderFacts {

    private final EntityManager entityManager;
    private final PlannedSupport plans;
    private final Directory directory;
    private final Policies policies;
    private final PayingPots pots;
    private final Clock clock;

    @Inject
    OrderFacts(
            EntityManager entityManager,
            PlannedSupport plans,
            Directory directory,
            Policies policies,
            PayingPots pots,
            Clock clock) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.directory = directory;
        this.policies = policies;
        this.pots = pots;
        this.clock = clock;
    }

    KnownFacts about(Collection<Want> wants) {
        LocalDate today = London.today(clock);
        Map<Long, GoalAtHand> goals = goals(wants.stream().map(Want::goalId).collect(Collectors.toSet()));
        return new KnownFacts(
                today, goals, offers(wants), policies(goals.values(), today), exceptions(wants, goals.values()));
    }

    private Map<Long, GoalAtHand> goals(Set<Long> goalIds) {
        Map<Long, PlannedGoal> planned = plans.goals(goalIds);
        Map<Long, List<PayingPot>> paying = pots.forGoals(planned);
        return planned.values().stream()
                .map(goal -> new GoalAtHand(
                        goal.id(),
                        goal.reference(),
                        goal.title(),
                        goal.plan(),
                        goal.categories(),
                        paying.getOrDefault(goal.id(), List.of())))
                .collect(Collectors.toMap(GoalAtHand::id, goal -> goal));
    }

    private Map<OnDay, Offer> offers(Collection<Want> wants) {
        Map<LocalDate, Set<Long>> byDay = wants.stream()
                .collect(Collectors.groupingBy(
                        want -> want.schedule().from(), Collectors.mapping(Want::serviceId, Collectors.toSet())));
        Map<OnDay, Offer> offers = new HashMap<>();
        byDay.forEach((day, services) -> directory
                .offers(services, day)
                .forEach((service, offer) -> offers.put(new OnDay(service, day), offer)));
        return offers;
    }

    private Map<Long, PolicyBook> policies(Collection<GoalAtHand> goals, LocalDate today) {
        return policies.asAt(
                goals.stream().map(goal -> goal.plan().commissionerId()).collect(Collectors.toSet()), today);
    }

    private List<FamilyException> exceptions(Collection<Want> wants, Collection<GoalAtHand> goals) {
        if (wants.stream().noneMatch(want -> want.kinship().needsException()) || goals.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("SELECT e FROM FamilyException e WHERE e.holderId IN :holders", FamilyException.class)
                .setParameter(
                        "holders",
                        goals.stream().map(goal -> goal.plan().holderId()).toList())
                .getResultList();
    }
}
