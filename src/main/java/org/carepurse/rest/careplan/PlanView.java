package org.carepurse.rest.careplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.Missing;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanState;
import org.carepurse.careplan.PlannedCost;
import org.carepurse.money.Sterling;

/**
 * A plan: its goals in the person's own words, what it is expected to cost in its year, and when each stream's part is
 * reviewed next.
 *
 * @param missing what it lacks before it can be offered to the person
 * @param sentBackBecause what was wrong when it last came back; absent when nothing was
 */
public record PlanView(
        String reference,
        PlanState state,
        LocalDate startsOn,
        LocalDate endsOn,
        List<PlanGoalView> goals,
        List<PlanCostView> costs,
        long plannedPence,
        List<PlanReviewView> reviews,
        Set<Missing> missing,
        String sentBackBecause) {

    public record PlanGoalView(String reference, String title, String ownWords, List<String> actions) {}

    /** @param quantity how much each time, in the unit named */
    public record PlanCostView(
            String reference,
            String goal,
            FundingStream stream,
            String category,
            String what,
            int quantity,
            String unit,
            long unitPricePence,
            HowOften howOften,
            long amountPence) {}

    public record PlanReviewView(FundingStream stream, LocalDate dueOn) {}

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.reference(),
                plan.state(),
                plan.startsOn(),
                plan.endsOn(),
                plan.goals().stream().map(PlanView::goal).toList(),
                plan.costs().stream().map(PlanView::cost).toList(),
                Sterling.inPence(plan.planned()),
                reviews(plan),
                plan.missing(),
                plan.sentBackBecause().isEmpty() ? null : plan.sentBackBecause());
    }

    private static List<PlanReviewView> reviews(Plan plan) {
        return plan.reviews().entrySet().stream()
                .map(review -> new PlanReviewView(review.getKey(), review.getValue()))
                .sorted(Comparator.comparing(PlanReviewView::dueOn).thenComparing(PlanReviewView::stream))
                .toList();
    }

    private static PlanGoalView goal(Goal goal) {
        return new PlanGoalView(goal.reference(), goal.title(), goal.ownWords(), goal.actions());
    }

    private static PlanCostView cost(PlannedCost cost) {
        return new PlanCostView(
                cost.reference(),
                cost.goal().reference(),
                cost.stream(),
                cost.category(),
                cost.what(),
                cost.quantity(),
                cost.unit(),
                Sterling.inPence(cost.unitPrice()),
                cost.howOften(),
                Sterling.inPence(cost.amount()));
    }
}
