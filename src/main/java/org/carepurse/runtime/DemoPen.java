package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.CostTerms;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.GoalWords;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCare;
import org.carepurse.careplan.PlanDates;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** Writes the demo's plans as a care co-ordinator, who is the one of its own commissioner unless told otherwise. */
@ApplicationScoped
class DemoPen {

    private final DemoPeople people;
    private final PlanCare care;
    private final PlanWriting writing;
    private final Plans plans;
    private final DemoPeople.Invented writer;

    @Inject
    DemoPen(DemoPeople people, PlanCare care, PlanWriting writing, Plans plans) {
        this(people, care, writing, plans, DemoPeople.COORDINATOR);
    }

    private DemoPen(DemoPeople people, PlanCare care, PlanWriting writing, Plans plans, DemoPeople.Invented writer) {
        this.people = people;
        this.care = care;
        this.writing = writing;
        this.plans = plans;
        this.writer = writer;
    }

    /** The same, in the hand of another co-ordinator. */
    DemoPen heldBy(DemoPeople.Invented another) {
        return new DemoPen(people, care, writing, plans, another);
    }

    String begin(SignedIn holder, LocalDate startsOn) {
        SignedIn writer = writer();
        return care.begin(
                        writer,
                        RequestKey.fresh(),
                        new PlanCare.Begin(
                                holder.personId(),
                                writer.organisationAs(Role.CARE_COORDINATOR).orElseThrow(),
                                writer.personId(),
                                new PlanDates(startsOn, startsOn.plusYears(1).minusDays(1))))
                .value();
    }

    String goal(String plan, String title, String ownWords, String actions) {
        return writing.addGoal(
                        writer(),
                        RequestKey.fresh(),
                        new PlanWriting.AddGoal(plan, new GoalWords(title, ownWords, actions)))
                .value();
    }

    void cost(
            String plan,
            String goal,
            FundingStream stream,
            String category,
            String what,
            String unit,
            String price,
            int quantity,
            HowOften howOften) {
        writing.addCost(
                        writer(),
                        RequestKey.fresh(),
                        new PlanWriting.AddCost(
                                plan,
                                new CostTerms(
                                        goal, stream, category, what, quantity, unit, pounds(price), howOften, null)))
                .value();
    }

    /** Sets each stream's first review as late as the law allows, and asks the person to agree. */
    void offer(String reference) {
        Plan plan = plans.show(writer(), reference);
        plan.streamsWithoutReview().forEach(stream -> writing.setReview(
                        writer(),
                        RequestKey.fresh(),
                        new PlanWriting.SetReview(reference, stream, plan.latestReviewOf(stream)))
                .value());
        writing.offer(writer(), RequestKey.fresh(), new PlanWriting.Offer(reference))
                .value();
    }

    private SignedIn writer() {
        return people.as(writer);
    }
}
