package org.carepurse.careplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * One person's care and support plan with one commissioner, for at most a year.
 *
 * <p>A co-ordinator begins it as a draft and writes goals, planned costs and review dates with the person. Complete, it is
 * offered to the person; agreed, it goes to the commissioner; approved, it is funded and bought from. Whatever changes
 * later sends it back to draft, to be agreed and approved again, while care already ordered goes on. It must never be
 * approved with anything missing, nor unless the person agreed to it as it stands. It ends with a reason and is kept.
 */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    private long id;

    private String reference;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "coordinator_id")
    private Long coordinatorId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    /** What was wrong when it last came back; empty when nothing was. */
    @Column(name = "sent_back_because")
    private String sentBackBecause = "";

    @Column(name = "first_approved_on")
    private LocalDate firstApprovedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private int version;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("placeInPlan")
    private List<Goal> goals = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PlannedCost> costs = new ArrayList<>();

    @Embedded
    private ReviewCalendar calendar = new ReviewCalendar();

    protected Plan() {}

    Plan(PlanParties parties, PlanDates dates) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("PLN");
        this.holderId = parties.holderId();
        this.commissionerId = parties.commissionerId();
        this.coordinatorId = parties.coordinatorId();
        this.startsOn = dates.startsOn();
        this.endsOn = dates.endsOn();
        this.state = PlanState.DRAFT;
    }

    Outcome<String> addGoal(GoalWords words) {
        return whileDraft().map(draft -> {
            int last = goals.stream().mapToInt(Goal::placeInPlan).max().orElse(0);
            Goal goal = new Goal(this, last + 1, words);
            goals.add(goal);
            return goal.reference();
        });
    }

    Outcome<String> rewordGoal(String goalReference, GoalWords words, Instant at) {
        Goal goal = goal(goalReference);
        return whileDraft().map(draft -> {
            goal.reword(words, at);
            return goalReference;
        });
    }

    /** A goal leaves with its planned costs; once the plan has been approved it may hold money, and stays. */
    Outcome<String> dropGoal(String goalReference) {
        Goal goal = goal(goalReference);
        return whileDraft().then(draft -> {
            if (firstApprovedOn != null) {
                return Outcome.refused(Refusal.because("goal-may-hold-money", "goal", goal.title()));
            }
            costs.removeIf(cost -> cost.goal().id() == goal.id());
            goals.remove(goal);
            return Outcome.done(goalReference);
        });
    }

    Outcome<String> addCost(CostTerms terms) {
        Goal goal = goal(terms.goal());
        return whileDraft().map(draft -> {
            PlannedCost cost = new PlannedCost(this, goal, terms);
            costs.add(cost);
            return cost.reference();
        });
    }

    Outcome<String> changeCost(String costReference, CostTerms terms) {
        PlannedCost cost = cost(costReference);
        Goal goal = goal(terms.goal());
        return whileDraft().map(draft -> {
            cost.change(goal, terms);
            return costReference;
        });
    }

    Outcome<String> dropCost(String costReference) {
        PlannedCost cost = cost(costReference);
        return whileDraft().map(draft -> {
            costs.remove(cost);
            return costReference;
        });
    }

    /** Sets the day of a stream's review, within what its clock allows. */
    Outcome<String> planReview(FundingStream stream, LocalDate dueOn) {
        return whileDraft().then(draft -> calendar.set(stream, dueOn, startsOn)
                .<Outcome<String>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(reference)));
    }

    /** The review of all streams together was held; each stream's clock starts again from that day. */
    Outcome<String> reviewHeld(LocalDate heldOn) {
        if (state != PlanState.APPROVED) {
            return Outcome.refused(refusalInThisState());
        }
        calendar.held(heldOn);
        return Outcome.done(reference);
    }

    Outcome<String> nameCoordinator(long coordinator) {
        coordinatorId = coordinator;
        return Outcome.done(reference);
    }

    Outcome<String> offer() {
        return complete().then(ready -> move(PlanAct.OFFER)).map(offered -> {
            sentBackBecause = "";
            return reference;
        });
    }

    Outcome<String> agree() {
        return move(PlanAct.AGREE);
    }

    Outcome<String> disagree(String whatIsWrong) {
        return move(PlanAct.DISAGREE).map(back -> keepReason(whatIsWrong));
    }

    Outcome<String> sendBack(String why) {
        return move(PlanAct.SEND_BACK).map(back -> keepReason(why));
    }

    Outcome<String> reopen() {
        return move(PlanAct.REOPEN);
    }

    Outcome<String> end(LocalDate today) {
        return move(PlanAct.END).map(ended -> {
            endedOn = today;
            return reference;
        });
    }

    /**
     * The commissioner approves what the person agreed to. Whether the money is enough is for the caller to have made
     * sure of: see {@code budget}.
     *
     * @param graceDays how many days after a missed review the plan still takes new repeating orders
     */
    public Outcome<String> approve(LocalDate today, int graceDays) {
        return readyToApprove().then(ready -> move(PlanAct.APPROVE)).map(approved -> {
            calendar.allowGrace(graceDays);
            firstApprovedOn = firstApprovedOn == null ? today : firstApprovedOn;
            return reference;
        });
    }

    /** Refused with what it lacks, or with where it is in its life, while it cannot be approved. */
    public Outcome<Plan> readyToApprove() {
        return complete()
                .then(ready -> PlanLife.after(state, PlanAct.APPROVE).isPresent()
                        ? Outcome.done(this)
                        : Outcome.refused(refusalInThisState()));
    }

    /** Refused while it is not approved: only then may its money be sorted and added to. */
    public Outcome<Plan> inUse() {
        return state == PlanState.APPROVED ? Outcome.done(this) : Outcome.refused(refusalInThisState());
    }

    /** Everything it lacks, in the order a co-ordinator would write it; empty when it is complete. */
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        note(missing, Missing.COORDINATOR, coordinatorId == null);
        note(missing, Missing.GOALS, goals.isEmpty());
        note(
                missing,
                Missing.COSTS,
                goals.stream().anyMatch(goal -> costsOf(goal).isEmpty()) || costs.isEmpty());
        note(missing, Missing.REVIEW_DATES, !streamsWithoutReview().isEmpty());
        return missing;
    }

    /** The streams that are to pay, each with what it is to pay in all. */
    public Map<FundingStream, Money> plannedByStream() {
        Map<FundingStream, Money> planned = new EnumMap<>(FundingStream.class);
        costs.forEach(cost -> planned.merge(cost.stream(), cost.amount(), Money::plus));
        return planned;
    }

    public Money planned() {
        return costs.stream().map(PlannedCost::amount).reduce(Sterling.NONE, Money::plus);
    }

    /** The streams that want a review and have no date for one yet. */
    public List<FundingStream> streamsWithoutReview() {
        Set<FundingStream> dated = reviews().keySet();
        return plannedByStream().keySet().stream()
                .filter(stream -> stream.reviewClock().isPresent() && !dated.contains(stream))
                .toList();
    }

    /** The review date of each stream that is to pay and has one. */
    public Map<FundingStream, LocalDate> reviews() {
        return calendar.datesOf(plannedByStream().keySet());
    }

    /** The last day on which this stream's next review may be. */
    public LocalDate latestReviewOf(FundingStream stream) {
        return calendar.latest(stream, startsOn);
    }

    /** The day of the joint review: the earliest that any stream wants. */
    public Optional<LocalDate> nextReview() {
        return ReviewCalendar.earliest(reviews());
    }

    public Optional<LocalDate> lastReviewedOn() {
        return calendar.lastHeldOn();
    }

    public boolean reviewIsOverdueOn(LocalDate day) {
        return state == PlanState.APPROVED && nextReview().map(day::isAfter).orElse(false);
    }

    /** Past its review and past its grace: existing care goes on, but no new repeating order may begin. */
    public boolean isPastGraceOn(LocalDate day) {
        return state == PlanState.APPROVED
                && nextReview()
                        .map(due -> day.isAfter(due.plusDays(calendar.graceDays())))
                        .orElse(false);
    }

    public Whose whose() {
        return Whose.holders(holderId, commissionerId).coordinatedBy(coordinatorId);
    }

    /** @throws NotFound when no goal of this plan has the reference */
    public Goal goal(String goalReference) {
        return named(goals, Goal::reference, goalReference, "goal");
    }

    /** @throws NotFound when no planned cost of this plan has the reference */
    public PlannedCost cost(String costReference) {
        return named(costs, PlannedCost::reference, costReference, "planned cost");
    }

    public List<PlannedCost> costsOf(Goal goal) {
        return costs.stream().filter(cost -> cost.goal().id() == goal.id()).toList();
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long holderId() {
        return holderId;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public Optional<Long> coordinatorId() {
        return Optional.ofNullable(coordinatorId);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public PlanState state() {
        return state;
    }

    public String sentBackBecause() {
        return sentBackBecause;
    }

    public boolean hasBeenApproved() {
        return firstApprovedOn != null;
    }

    public int reviewGraceDays() {
        return calendar.graceDays();
    }

    public List<Goal> goals() {
        return List.copyOf(goals);
    }

    public List<PlannedCost> costs() {
        return List.copyOf(costs);
    }

    private Outcome<String> move(PlanAct act) {
        return PlanLife.after(state, act)
                .<Outcome<String>>map(next -> {
                    state = next;
                    return Outcome.done(reference);
                })
                .orElseGet(() -> Outcome.refused(refusalInThisState()));
    }

    private Outcome<Plan> whileDraft() {
        return state == PlanState.DRAFT ? Outcome.done(this) : Outcome.refused(refusalInThisState());
    }

    private Refusal refusalInThisState() {
        return Refusal.because("plan-is-" + state.name().toLowerCase(Locale.ROOT), "plan", reference);
    }

    private Outcome<Plan> complete() {
        return missing().stream()
                .findFirst()
                .<Outcome<Plan>>map(first -> Outcome.refused(Refusal.because(
                        "plan-lacks-" + first.name().toLowerCase(Locale.ROOT).replace('_', '-'), "plan", reference)))
                .orElseGet(() -> Outcome.done(this));
    }

    private String keepReason(String why) {
        sentBackBecause = why;
        return reference;
    }

    private static void note(Set<Missing> missing, Missing one, boolean lacks) {
        if (lacks) {
            missing.add(one);
        }
    }

    private static <T> T named(Collection<T> some, Function<T, String> name, String reference, String kind) {
        return some.stream()
                .filter(one -> name.apply(one).equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound(kind, reference));
    }
}
