package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanStanding;
import org.carepurse.careplan.PlannedSupport;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Offer;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.KnownFacts.OnDay;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyBook;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Reads what lines are checked by: each kind of fact in one question, however many lines and buyers there are. */
@ApplicationScoped
class OrderFacts {

    private static final String GOALS_AND_POTS = """
            SELECT goal.id, goal.reference, goal.title, goal.plan_id, pot.id, line.stream
              FROM goal LEFT JOIN pot ON pot.goal_id = goal.id LEFT JOIN funding_line line ON line.id = pot.line_id
             WHERE goal.id IN (%s) ORDER BY goal.id, line.draw_order, pot.id
            """;

    private final EntityManager entityManager;
    private final PlannedSupport plans;
    private final Directory directory;
    private final Policies policies;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    OrderFacts(
            EntityManager entityManager, PlannedSupport plans, Directory directory, Policies policies, Ledger ledger,
            Clock clock) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.directory = directory;
        this.policies = policies;
        this.ledger = ledger;
        this.clock = clock;
    }

    KnownFacts about(Collection<Want> wants) {
        LocalDate today = London.today(clock);
        Map<Long, GoalAtHand> goals = goals(wants.stream().map(Want::goalId).collect(Collectors.toSet()));
        return new KnownFacts(today, goals, offers(wants), policies(goals.values(), today), exceptions(wants, goals.values()));
    }

    /** What every pot of these goals has left. */
    PotsAtHand pots(KnownFacts known) {
        return pots(known.goals().values().stream().toList());
    }

    /** The same where the cost may have to be shared out over several; of a single pot the ledger alone has the word. */
    PotsAtHand potsToShare(KnownFacts known) {
        return pots(known.goals().values().stream().filter(goal -> goal.pots().size() > 1).toList());
    }

    private PotsAtHand pots(List<GoalAtHand> goals) {
        List<Long> ids = goals.stream().flatMap(goal -> goal.pots().stream()).map(PotAtHand::id).toList();
        Map<Long, Money> left = new HashMap<>();
        ledger.balancesOf(ids).forEach((pot, balance) -> left.put(pot, balance.available()));
        return new PotsAtHand(left);
    }

    private Map<Long, GoalAtHand> goals(Set<Long> goalIds) {
        Map<Long, List<Object[]>> rows = new LinkedHashMap<>();
        List<?> found = entityManager.createNativeQuery(GOALS_AND_POTS.formatted(listed(goalIds))).getResultList();
        found.forEach(row -> rows.computeIfAbsent(number(row, 0), goal -> new ArrayList<>()).add((Object[]) row));
        Map<Long, PlanStanding> standings =
                plans.standings(rows.values().stream().map(pots -> number(pots.get(0), 3)).collect(Collectors.toSet()));
        Map<Long, Set<String>> planned = plans.categoriesOf(rows.keySet());
        return rows.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey,
                goal -> goal(goal.getValue(), standings, planned.getOrDefault(goal.getKey(), Set.of()))));
    }

    private static GoalAtHand goal(List<Object[]> rows, Map<Long, PlanStanding> standings, Set<String> planned) {
        Object[] first = rows.get(0);
        List<PotAtHand> pots = rows.stream()
                .filter(row -> row[4] != null)
                .map(row -> new PotAtHand(number(row, 4), FundingStream.valueOf((String) row[5])))
                .toList();
        return new GoalAtHand(
                number(first, 0), (String) first[1], (String) first[2], standings.get(number(first, 3)), planned, pots);
    }

    private Map<OnDay, Offer> offers(Collection<Want> wants) {
        Map<LocalDate, Set<Long>> byDay = wants.stream().collect(Collectors.groupingBy(
                want -> want.schedule().from(), Collectors.mapping(Want::serviceId, Collectors.toSet())));
        Map<OnDay, Offer> offers = new HashMap<>();
        byDay.forEach((day, services) -> directory.offers(services, day)
                .forEach((service, offer) -> offers.put(new OnDay(service, day), offer)));
        return offers;
    }

    private Map<Long, PolicyBook> policies(Collection<GoalAtHand> goals, LocalDate today) {
        return goals.stream()
                .map(goal -> goal.plan().commissionerId())
                .distinct()
                .collect(Collectors.toMap(commissioner -> commissioner, commissioner -> policies.asAt(commissioner, today)));
    }

    private List<FamilyException> exceptions(Collection<Want> wants, Collection<GoalAtHand> goals) {
        if (wants.stream().noneMatch(want -> want.kinship().needsException()) || goals.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("SELECT e FROM FamilyException e WHERE e.holderId IN :holders", FamilyException.class)
                .setParameter("holders", goals.stream().map(goal -> goal.plan().holderId()).toList())
                .getResultList();
    }

    /** Record numbers are ours and whole numbers, so they can stand in the text of a query. */
    private static String listed(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static long number(Object row, int column) {
        return ((Number) ((Object[]) row)[column]).longValue();
    }
}
