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
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
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
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Reads what lines are checked by: each kind of fact in one question, and all questions in one journey,
 * however many lines and buyers there are. */
@ApplicationScoped
class OrderFacts {

    private final EntityManager entityManager;
    private final PlannedSupport plans;
    private final Directory directory;
    private final Policies policies;
    private final PayingPots pots;
    private final Tables tables;
    private final Clock clock;

    @Inject
    OrderFacts(
            EntityManager entityManager,
            PlannedSupport plans,
            Directory directory,
            Policies policies,
            PayingPots pots,
            Tables tables,
            Clock clock) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.directory = directory;
        this.policies = policies;
        this.pots = pots;
        this.tables = tables;
        this.clock = clock;
    }

    KnownFacts about(Collection<Want> wants) {
        Inquiry inquiry = new Inquiry();
        Supplier<KnownFacts> known = about(wants, inquiry);
        tables.read(inquiry);
        return known.get();
    }

    /** The same as some of many questions. */
    Supplier<KnownFacts> about(Collection<Want> wants, Inquiry inquiry) {
        LocalDate today = London.today(clock);
        Supplier<Map<Long, GoalAtHand>> goals =
                goals(wants.stream().map(Want::goalId).collect(Collectors.toSet()), inquiry);
        Supplier<Map<OnDay, Offer>> offers = offers(wants, inquiry);
        LongFunction<PolicyBook> books = policies.asAt(today, inquiry);
        return () -> {
            Map<Long, GoalAtHand> atHand = goals.get();
            return new KnownFacts(
                    today, atHand, offers.get(), policies(atHand.values(), books), exceptions(wants, atHand.values()));
        };
    }

    private Supplier<Map<Long, GoalAtHand>> goals(Set<Long> goalIds, Inquiry inquiry) {
        Supplier<Map<Long, PlannedGoal>> planned = plans.goals(goalIds, inquiry);
        Supplier<Map<Long, List<PayingPot>>> paying = pots.forGoals(goalIds, planned, inquiry);
        return () -> planned.get().values().stream()
                .map(goal -> atHand(goal, paying.get().getOrDefault(goal.id(), List.of())))
                .collect(Collectors.toMap(GoalAtHand::id, goal -> goal));
    }

    private static GoalAtHand atHand(PlannedGoal goal, List<PayingPot> paying) {
        return new GoalAtHand(goal.id(), goal.reference(), goal.title(), goal.plan(), goal.categories(), paying);
    }

    private Supplier<Map<OnDay, Offer>> offers(Collection<Want> wants, Inquiry inquiry) {
        Map<LocalDate, Supplier<Map<Long, Offer>>> byDay = new HashMap<>();
        wants.stream()
                .collect(Collectors.groupingBy(
                        want -> want.schedule().from(), Collectors.mapping(Want::serviceId, Collectors.toSet())))
                .forEach((day, services) -> byDay.put(day, directory.offers(services, day, inquiry)));
        return () -> {
            Map<OnDay, Offer> offers = new HashMap<>();
            byDay.forEach((day, found) ->
                    found.get().forEach((service, offer) -> offers.put(new OnDay(service, day), offer)));
            return offers;
        };
    }

    private static Map<Long, PolicyBook> policies(Collection<GoalAtHand> goals, LongFunction<PolicyBook> books) {
        return goals.stream()
                .map(goal -> goal.plan().commissionerId())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), books::apply));
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
