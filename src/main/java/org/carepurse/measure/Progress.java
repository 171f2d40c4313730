package org.carepurse.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/** Shows people how they are getting on, and what to answer next. */
@ApplicationScoped
public class Progress {

    private final Plans plans;
    private final MeasureBook book;
    private final People people;
    private final Policies policies;
    private final Clock clock;

    @Inject
    Progress(Plans plans, MeasureBook book, People people, Policies policies, Clock clock) {
        this.plans = plans;
        this.book = book;
        this.people = people;
        this.policies = policies;
        this.clock = clock;
    }

    /** Every measure of one plan, those of goals once for each goal. */
    public List<Asked> of(SignedIn who, String reference) {
        return of(who, Permission.SEE_MEASURES, reference);
    }

    /** The same for someone who asks to do something with it: its forms are not even shown to anyone else. */
    public List<Asked> of(SignedIn who, Permission toDo, String reference) {
        Plan plan = plans.show(who, toDo, reference);
        Entered entered = book.of(plan.id());
        Map<Long, String> names =
                people.namesOf(entered.all().stream().map(Measured::enteredBy).collect(Collectors.toSet()));
        List<Asked.Entry> entries = entered.all().stream()
                .map(one -> new Asked.Entry(one, names.get(one.enteredBy()), entered.isCorrected(one)))
                .toList();
        Schedule schedule = new Schedule(
                plan,
                entered,
                policies.asAt(plan.commissionerId(), London.today(clock)).waitingDays(Schedule.INTERVAL));
        List<Asked> asked = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (measure.isOfGoals()) {
                plan.goals().forEach(goal -> asked.add(asked(schedule, measure, goal, entries)));
            } else {
                asked.add(asked(schedule, measure, null, entries));
            }
        }
        return asked;
    }

    private static Asked asked(Schedule schedule, Measure measure, Goal goal, List<Asked.Entry> all) {
        Long goalId = goal == null ? null : goal.id();
        List<Asked.Entry> own = all.stream()
                .filter(entry -> entry.measured().measure() == measure
                        && Objects.equals(entry.measured().goalId().orElse(null), goalId))
                .toList();
        return new Asked(
                measure,
                goal == null ? "" : goal.reference(),
                goal == null ? "" : goal.title(),
                own,
                schedule.dueOn(measure, goalId).orElse(null));
    }
}
