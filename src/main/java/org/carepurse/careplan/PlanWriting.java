package org.carepurse.careplan;

import static org.carepurse.identity.Permission.WRITE_PLAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;

/** Writing a plan, by its co-ordinator: goals, what they will cost, and when it is all looked at again. */
@Act
@ApplicationScoped
public class PlanWriting {

    public record AddGoal(String plan, GoalWords words) implements PlanCommand {}

    public record RewordGoal(String plan, String goal, GoalWords words) implements PlanCommand {}

    public record DropGoal(String plan, String goal) implements PlanCommand {}

    public record AddCost(String plan, CostTerms terms) implements PlanCommand {}

    public record ChangeCost(String plan, String cost, CostTerms terms) implements PlanCommand {}

    public record DropCost(String plan, String cost) implements PlanCommand {}

    public record SetReview(String plan, FundingStream stream, LocalDate dueOn) implements PlanCommand {
        public SetReview {
            if (stream == null || stream.reviewClock().isEmpty()) {
                throw new WrongInput("stream", "review-stream");
            }
            if (dueOn == null) {
                throw new WrongInput("dueOn", "review-date-missing");
            }
        }

        @Override
        public String facts() {
            return stream + " on " + dueOn;
        }
    }

    public record Offer(String plan) implements PlanCommand {}

    public record Reopen(String plan, String reason) implements PlanCommand {
        public Reopen {
            reason = Typed.words("reason", "plan-reason-missing", reason, 500);
        }
    }

    private final PlanDesk desk;
    private final Clock clock;

    @Inject
    PlanWriting(PlanDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Answers with the goal's reference. */
    public Outcome<String> addGoal(SignedIn who, RequestKey key, AddGoal asked) {
        return desk.act(who, key, WRITE_PLAN, "GOAL_ADDED", asked, plan -> plan.addGoal(asked.words()));
    }

    public Outcome<String> rewordGoal(SignedIn who, RequestKey key, RewordGoal asked) {
        return desk.act(
                who,
                key,
                WRITE_PLAN,
                "GOAL_REWORDED",
                asked,
                plan -> plan.rewordGoal(asked.goal(), asked.words(), clock.instant()));
    }

    public Outcome<String> dropGoal(SignedIn who, RequestKey key, DropGoal asked) {
        return desk.act(who, key, WRITE_PLAN, "GOAL_DROPPED", asked, plan -> plan.dropGoal(asked.goal()));
    }

    /** Answers with the planned cost's reference. */
    public Outcome<String> addCost(SignedIn who, RequestKey key, AddCost asked) {
        return desk.act(who, key, WRITE_PLAN, "COST_ADDED", asked, plan -> plan.addCost(asked.terms()));
    }

    public Outcome<String> changeCost(SignedIn who, RequestKey key, ChangeCost asked) {
        return desk.act(
                who, key, WRITE_PLAN, "COST_CHANGED", asked, plan -> plan.changeCost(asked.cost(), asked.terms()));
    }

    public Outcome<String> dropCost(SignedIn who, RequestKey key, DropCost asked) {
        return desk.act(who, key, WRITE_PLAN, "COST_DROPPED", asked, plan -> plan.dropCost(asked.cost()));
    }

    public Outcome<String> setReview(SignedIn who, RequestKey key, SetReview asked) {
        return desk.act(
                who, key, WRITE_PLAN, "REVIEW_DATE_SET", asked, plan -> plan.planReview(asked.stream(), asked.dueOn()));
    }

    /** Asks the person to agree; refused while anything is missing. */
    public Outcome<String> offer(SignedIn who, RequestKey key, Offer asked) {
        return desk.act(who, key, WRITE_PLAN, "PLAN_OFFERED", asked, Plan::offer);
    }

    /** Takes the plan back to change it; it is agreed and approved anew afterwards. */
    public Outcome<String> reopen(SignedIn who, RequestKey key, Reopen asked) {
        return desk.act(who, key, WRITE_PLAN, "PLAN_REOPENED", asked, Plan::reopen);
    }
}
