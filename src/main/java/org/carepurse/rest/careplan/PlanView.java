package org.carepurse.rest.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanState;
import org.carepurse.careplan.PlannedCost;
import org.carepurse.money.Sterling;

/**
 * A plan: its goals in the person's own words, what it is expected to cost in its year, and when each stream's part is
 * reviewed next.
 */
public record PlanView(
        String reference, PlanState state, LocalDate startsOn, LocalDate endsOn, List<GoalView> goals, List<CostView> costs,
        long plannedPence, Map<FundingStream, LocalDate> reviews) {

    public record GoalView(String reference, String title, String ownWords, List<String> actions) {}

    /** @param quantity how much each time, in the unit named */
    public record CostView(
            String reference, String goal, FundingStream stream, String category, String what, int quantity, String unit,
            long unitPricePence, HowOften howOften, long amountPence) {}

    static PlanView of(Plan plan) {
        return new PlanView(plan.reference(), plan.state(), plan.startsOn(), plan.endsOn(),
                plan.goals().stream().map(PlanView::goal).toList(),
                plan.costs().stream().map(PlanView::cost).toList(),
                Sterling.inPence(plan.planned()), new TreeMap<>(plan.reviews()));
    }

    private static GoalView goal(Goal goal) {
        return new GoalView(goal.reference(), goal.title(), goal.ownWords(), goal.actions());
    }

    private static CostView cost(PlannedCost cost) {
        return new CostView(cost.reference(), cost.goal().reference(), cost.stream(), cost.category(), cost.what(),
                cost.quantity(), cost.unit(), Sterling.inPence(cost.unitPrice()), cost.howOften(),
                Sterling.inPence(cost.amount()));
    }
}
