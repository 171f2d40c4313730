package org.carepurse.budget;

import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.CostTerms;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.joda.money.Money;

/**
 * A plan that {@link APlan} made, with everyone around it. Whatever it is asked is read from the database at that moment.
 *
 * @param reference the plan's, and so the purse's
 * @param goals the goals' references by their titles
 */
public record PlanAtWork(
        CarePurseInstance instance,
        InventedPeople people,
        SignedIn holder,
        SignedIn coordinator,
        String reference,
        Map<String, String> goals) {

    public SignedIn finance() {
        return people.finance();
    }

    /** Somebody newly appointed to act for the holder. */
    public SignedIn aNominee() {
        return people.aNomineeOf(holder);
    }

    /** The co-ordinator writes one more planned cost: one session at this price. */
    public void needs(String goal, FundingStream stream, Money price) {
        instance.get(PlanWriting.class)
                .addCost(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanWriting.AddCost(
                                reference,
                                new CostTerms(
                                        goal(goal),
                                        stream,
                                        "PHYSIOTHERAPY",
                                        "Support",
                                        1,
                                        "session",
                                        price,
                                        HowOften.ONCE,
                                        null)))
                .value();
    }

    /** Whatever review date is missing is set as late as may be, the plan is offered, and the holder agrees. */
    public void offerAndAgree() {
        PlanWriting writing = instance.get(PlanWriting.class);
        Plan written = plan();
        written.streamsWithoutReview().forEach(stream -> writing.setReview(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanWriting.SetReview(reference, stream, written.latestReviewOf(stream)))
                .value());
        writing.offer(coordinator, RequestKey.fresh(), new PlanWriting.Offer(reference))
                .value();
        instance.get(PlanAgreement.class)
                .agree(holder, RequestKey.fresh(), new PlanAgreement.Agree(reference))
                .value();
    }

    public Plan plan() {
        return instance.get(Plans.class).show(holder, reference);
    }

    public Purse purse() {
        return instance.get(Purses.class).open(holder, reference);
    }

    /** A goal's reference. */
    public String goal(String title) {
        return goals.get(title);
    }

    public long goalId(String title) {
        return plan().goal(goal(title)).id();
    }

    /** The first line of this stream. */
    public Purse.Line line(FundingStream stream) {
        return purse().lines().stream()
                .filter(line -> line.stream() == stream)
                .findFirst()
                .orElseThrow();
    }

    /** The pot that pays for the goal from the first line of this stream, as ordering sees it. */
    public PayingPot pot(String goal, FundingStream stream) {
        return instance.get(PayingPots.class).forGoal(goalId(goal)).stream()
                .filter(pot -> pot.stream() == stream)
                .findFirst()
                .orElseThrow();
    }

    /** The only pot there is. */
    public PayingPot pot() {
        return instance.get(PayingPots.class).forPlan(plan().id()).get(0);
    }
}
