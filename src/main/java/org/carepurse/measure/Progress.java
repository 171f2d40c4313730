package org.carepurse.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanState;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/** Shows people how they are getting on, and what to answer next. */
@ApplicationScoped
public class Progress {

    /** The rule for how many days after an answer a measure is asked again. */
    static final String INTERVAL = "MEASURE_AGAIN";

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
        List<Measured> all = book.of(plan.id());
        Set<Long> corrected = all.stream()
                .map(one -> one.correctsId().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, String> names =
                people.namesOf(all.stream().map(Measured::enteredBy).collect(Collectors.toSet()));
        List<Asked.Entry> entries = all.stream()
                .map(one -> new Asked.Entry(one, names.get(one.enteredBy()), corrected.contains(one.id())))
                .toList();
        int days = policies.asAt(plan.commissionerId(), London.today(clock)).waitingDays(INTERVAL);
        List<Asked> asked = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (measure.isOfGoals()) {
                plan.goals().forEach(goal -> asked.add(asked(plan, measure, goal, entries, days)));
            } else {
                asked.add(asked(plan, measure, null, entries, days));
            }
        }
        return asked;
    }

    private static Asked asked(Plan plan, Measure measure, Goal goal, List<Asked.Entry> all, int days) {
        Long goalId = goal == null ? null : goal.id();
        List<Asked.Entry> own = all.stream()
                .filter(entry -> entry.measured().measure() == measure
                        && Objects.equals(entry.measured().goalId().orElse(null), goalId))
                .toList();
        Optional<LocalDate> last = own.stream()
                .filter(entry -> !entry.corrected())
                .map(entry -> entry.measured().measuredOn())
                .max(Comparator.naturalOrder());
        return new Asked(
                measure,
                goal == null ? "" : goal.reference(),
                goal == null ? "" : goal.title(),
                own,
                measure.isLicensed() || plan.state() == PlanState.ENDED ? null : dueOn(plan, last, days));
    }

    /** At the start of the plan; then after the interval, or at a review that comes sooner. */
    static LocalDate dueOn(Plan plan, Optional<LocalDate> last, int days) {
        return last.map(answered -> {
                    LocalDate again = answered.plusDays(days);
                    return plan.lastReviewedOn()
                            .filter(reviewed -> reviewed.isAfter(answered) && reviewed.isBefore(again))
                            .orElse(again);
                })
                .orElse(plan.startsOn());
    }
}
