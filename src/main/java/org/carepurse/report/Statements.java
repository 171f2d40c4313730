package org.carepurse.report;

import static org.carepurse.ledger.AccountKind.AVAILABLE;
import static org.carepurse.ledger.AccountKind.HELD;
import static org.carepurse.ledger.AccountKind.UNALLOCATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.budget.PurseMovements;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;

/** Draws up the statement of a plan's money for a period, from the journal alone. */
@ApplicationScoped
public class Statements {

    private final Flows flows;
    private final Plans plans;
    private final People people;
    private final PurseMovements movements;
    private final Access access;

    @Inject
    Statements(Flows flows, Plans plans, People people, PurseMovements movements, Access access) {
        this.flows = flows;
        this.plans = plans;
        this.people = people;
        this.movements = movements;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such plan */
    public Statement of(SignedIn who, String planReference, Period period) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_PURSE, plan.whose());
        List<Flow> all = flows.ofPlan(plan.id(), period);
        Map<Long, List<Flow>> byGoal = all.stream().collect(Collectors.groupingBy(Flow::goalId));
        return new Statement(
                plan.reference(),
                people.person(plan.holderId()).name(),
                period,
                StatementLine.of("", EnumSet.of(UNALLOCATED, AVAILABLE, HELD), all),
                StatementLine.of("", EnumSet.of(UNALLOCATED), byGoal.getOrDefault(Flows.NO_GOAL, List.of())),
                plan.goals().stream().map(goal -> lineOf(goal, byGoal)).toList(),
                movements.between(who, planReference, period.from(), period.to()));
    }

    private static StatementLine lineOf(Goal goal, Map<Long, List<Flow>> byGoal) {
        return StatementLine.of(goal.title(), EnumSet.of(AVAILABLE, HELD), byGoal.getOrDefault(goal.id(), List.of()));
    }
}
