package org.carepurse.budget;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.CostTerms;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.GoalWords;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.careplan.PlanCare;
import org.carepurse.careplan.PlanDates;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * Makes a plan and its money through the use cases, as far as a test needs it:
 *
 * <pre>{@code
 * PlanAtWork plan = APlan.in(instance)
 *         .goal("Walk to the shop").needing(OTHER_NHS, "PHYSIOTHERAPY", pounds("45"), 10)
 *         .fundedWith(OTHER_NHS, pounds("5200"))
 *         .sorted("Walk to the shop", OTHER_NHS, pounds("1000"))
 *         .approved();
 * plan.holder();  plan.pot("Walk to the shop", OTHER_NHS).available();
 * }</pre>
 *
 * What is not said is chosen: people and a commissioner of its own, a year from today, one goal named
 * {@value #A_GOAL}, and for a goal without needs one physiotherapy session of £1 from the first stream that funds the
 * plan. It stops at {@link #draft()}, {@link #offered()}, {@link #agreed()} or {@link #approved()}; only the last grants and
 * sorts the money.
 */
public final class APlan {

    public static final String A_GOAL = "Keep well at home";

    private record Need(String goal, FundingStream stream, String category, Money price, int quantity) {}

    private record Sorted(String goal, FundingStream stream, Money amount) {}

    private final CarePurseInstance instance;
    private InventedPeople people;
    private SignedIn holder;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private final List<String> goals = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<GrantedLine> lines = new ArrayList<>();
    private final List<Sorted> sorted = new ArrayList<>();

    private APlan(CarePurseInstance instance) {
        this.instance = instance;
        this.startsOn = London.today(instance.clock());
    }

    public static APlan in(CarePurseInstance instance) {
        return new APlan(instance);
    }

    /** With a commissioner and people that the test has already. */
    public APlan among(InventedPeople known) {
        people = known;
        return this;
    }

    public APlan forHolder(SignedIn known) {
        holder = known;
        return this;
    }

    public APlan startingOn(LocalDate day) {
        startsOn = day;
        return this;
    }

    public APlan forWeeks(int weeks) {
        endsOn = startsOn.plusWeeks(weeks).minusDays(1);
        return this;
    }

    /** Another goal; what it needs is said next. */
    public APlan goal(String title) {
        goals.add(title);
        return this;
    }

    /** What the last goal needs, once: so many at this price. */
    public APlan needing(FundingStream stream, String category, Money price, int quantity) {
        needs.add(new Need(goals.get(goals.size() - 1), stream, category, price, quantity));
        return this;
    }

    /** A ring-fenced notional line; lines are drawn on in the order in which they are said. */
    public APlan fundedWith(FundingStream stream, Money amount) {
        return fundedWith(stream, Holding.NOTIONAL, amount);
    }

    public APlan fundedWith(FundingStream stream, Holding holding, Money amount) {
        lines.add(new GrantedLine(stream, holding, true, lines.size() + 1, amount));
        return this;
    }

    /** So much of the first line of that stream is given to that goal. */
    public APlan sorted(String goal, FundingStream stream, Money amount) {
        sorted.add(new Sorted(goal, stream, amount));
        return this;
    }

    /** So much of the first line is given to the first goal. */
    public APlan sorted(Money amount) {
        return sorted(goals.isEmpty() ? A_GOAL : goals.get(0), lines.get(0).stream(), amount);
    }

    public PlanAtWork draft() {
        people = people == null ? InventedPeople.in(instance) : people;
        holder = holder == null ? people.aHolder() : holder;
        SignedIn coordinator = people.aCoordinator();
        String plan = instance.get(PlanCare.class)
                .begin(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanCare.Begin(
                                holder.personId(),
                                people.commissionerId(),
                                coordinator.personId(),
                                new PlanDates(
                                        startsOn,
                                        endsOn == null ? startsOn.plusYears(1).minusDays(1) : endsOn)))
                .value();
        Map<String, String> goalReferences = write(coordinator, plan);
        return new PlanAtWork(instance, people, holder, coordinator, plan, goalReferences);
    }

    public PlanAtWork offered() {
        PlanAtWork plan = draft();
        PlanWriting writing = instance.get(PlanWriting.class);
        Plan written = instance.get(Plans.class).show(plan.coordinator(), plan.reference());
        written.streamsWithoutReview().forEach(stream -> writing.setReview(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new PlanWriting.SetReview(
                                plan.reference(),
                                stream,
                                stream.reviewClock().orElseThrow().firstNoLaterThan(startsOn)))
                .value());
        writing.offer(plan.coordinator(), RequestKey.fresh(), new PlanWriting.Offer(plan.reference()))
                .value();
        return plan;
    }

    public PlanAtWork agreed() {
        PlanAtWork plan = offered();
        instance.get(PlanAgreement.class)
                .agree(plan.holder(), RequestKey.fresh(), new PlanAgreement.Agree(plan.reference()))
                .value();
        return plan;
    }

    /** Approved, funded and sorted. */
    public PlanAtWork approved() {
        PlanAtWork plan = agreed();
        instance.get(Granting.class)
                .approveAndFund(
                        plan.finance(), RequestKey.fresh(), new Granting.ApproveAndFund(plan.reference(), lines, 28))
                .value();
        if (!sorted.isEmpty()) {
            instance.get(Sorting.class)
                    .sort(
                            plan.holder(),
                            RequestKey.fresh(),
                            new Sorting.SortMoney(
                                    plan.reference(),
                                    sorted.stream()
                                            .map(one -> new Sorting.Share(
                                                    plan.goal(one.goal()),
                                                    plan.line(one.stream()).reference(),
                                                    one.amount()))
                                            .toList()))
                    .value();
        }
        return plan;
    }

    private Map<String, String> write(SignedIn coordinator, String plan) {
        if (goals.isEmpty()) {
            goals.add(A_GOAL);
        }
        PlanWriting writing = instance.get(PlanWriting.class);
        Map<String, String> references = new TreeMap<>();
        goals.forEach(title -> references.put(
                title,
                writing.addGoal(
                                coordinator,
                                RequestKey.fresh(),
                                new PlanWriting.AddGoal(
                                        plan, new GoalWords(title, "I want to do this again.", "Practise every day")))
                        .value()));
        allNeeds().forEach(need -> writing.addCost(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanWriting.AddCost(
                                plan,
                                new CostTerms(
                                        references.get(need.goal()),
                                        need.stream(),
                                        need.category(),
                                        "Support",
                                        need.quantity(),
                                        "session",
                                        need.price(),
                                        HowOften.ONCE,
                                        null)))
                .value());
        return references;
    }

    private List<Need> allNeeds() {
        List<Need> all = new ArrayList<>(needs);
        FundingStream payer = lines.isEmpty() ? FundingStream.OTHER_NHS : lines.get(0).stream();
        goals.stream()
                .filter(goal -> needs.stream().noneMatch(need -> need.goal().equals(goal)))
                .forEach(goal -> all.add(new Need(goal, payer, "PHYSIOTHERAPY", pounds("1"), 1)));
        return all;
    }
}
