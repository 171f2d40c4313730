package org.carepurse.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.carepurse.disclosure.SmallNumbers;
import org.carepurse.disclosure.ToldList;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.measure.Gauge;
import org.carepurse.money.Sterling;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/** Tells a commissioner whether its budgets help, and of nobody in particular. */
@ApplicationScoped
public class Outcomes {

    private final ChangeBook changes;
    private final GoalBook goals;
    private final Policies policies;
    private final Access access;
    private final Clock clock;

    @Inject
    Outcomes(ChangeBook changes, GoalBook goals, Policies policies, Access access, Clock clock) {
        this.changes = changes;
        this.goals = goals;
        this.policies = policies;
        this.access = access;
        this.clock = clock;
    }

    public OutcomesSummary ask(SignedIn who, OutcomesQuestion asked) {
        require(who, asked);
        Telling telling = telling(asked);
        long people = goals.people(asked);
        Map<Gauge, Change> found = changes.byGauge(asked);
        Map<FrameworkPart, List<Compared>> compared = new EnumMap<>(FrameworkPart.class);
        for (FrameworkPart part : FrameworkPart.values()) {
            compared.put(
                    part,
                    part.gauges().stream()
                            .filter(gauge -> gauge != Gauge.HEALTH_STATE || found.containsKey(gauge))
                            .map(gauge -> telling.compared(gauge, found.getOrDefault(gauge, Change.NONE), people))
                            .toList());
        }
        OptionalLong told = telling.small().alone(people);
        return new OutcomesSummary(
                told,
                told.isPresent() ? Optional.of(Sterling.pence(goals.spentPence(asked))) : Optional.empty(),
                compared,
                goals.goals(asked, telling.small()),
                telling.smallest());
    }

    /** One gauge by what plans are mostly for, those with the most people first; no health state, which is no single figure. */
    public List<AreaCompared> byArea(SignedIn who, OutcomesQuestion asked, Gauge gauge) {
        require(who, asked);
        Telling telling = telling(asked);
        Change change = changes.of(asked, gauge);
        long people = goals.people(asked);
        ToldList all = telling.answered(Answered.of(people, change.twice(), change.once()), people);
        return telling.byArea(changes.byArea(asked, gauge), all);
    }

    private void require(SignedIn who, OutcomesQuestion asked) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(asked.commissionerId()));
    }

    private Telling telling(OutcomesQuestion asked) {
        int smallest = policies.asAt(asked.commissionerId(), London.today(clock))
                .number("SMALL_NUMBER")
                .orElse(1);
        return new Telling(new SmallNumbers(smallest), smallest);
    }
}
