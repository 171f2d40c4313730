package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.PaidWhen;
import org.carepurse.holding.PaymentTerms;
import org.carepurse.holding.WorkingDayRule;
import org.carepurse.identity.SignedIn;

/** Plans in use whose money comes to a holding, and what is offered about it: made as real ones are. */
@ApplicationScoped
class DemoHeldPlans {

    private static final int GRACE_DAYS = 28;

    private final DemoPeople people;
    private final DemoPen pen;
    private final PlanAgreement agreement;
    private final Granting granting;
    private final Purses purses;

    @Inject
    DemoHeldPlans(DemoPeople people, DemoPen pen, PlanAgreement agreement, Granting granting, Purses purses) {
        this.people = people;
        this.pen = pen;
        this.agreement = agreement;
        this.granting = granting;
        this.purses = purses;
    }

    /** @return the plan's reference */
    String approved(
            SignedIn holder, LocalDate startsOn, String title, String category, FundingStream stream, Holding holding) {
        String plan = pen.begin(holder, startsOn);
        String goal = pen.goal(plan, title, "I want to decide about my days myself.", "Somebody helps me twice a week");
        pen.cost(plan, goal, stream, category, "Help twice a week", "hour", "25", 6, HowOften.WEEKLY);
        pen.offer(plan);
        agreement
                .agree(holder, DemoPeople.key(plan + ":agree"), new PlanAgreement.Agree(plan))
                .value();
        granting.approveAndFund(
                        people.as(DemoPeople.FINANCE),
                        DemoPeople.key(plan + ":approve"),
                        new Granting.ApproveAndFund(
                                plan, List.of(new GrantedLine(stream, holding, true, 1, pounds("8000"))), GRACE_DAYS))
                .value();
        return plan;
    }

    AgreementOffer offer(SignedIn holder, String plan, KeptBy keptBy, Contribution contribution, LocalDate startsOn) {
        PaymentTerms terms = new PaymentTerms(
                Frequency.FOUR_WEEKLY, PaidWhen.IN_ADVANCE, 0, WorkingDayRule.PREVIOUS_WORKING_DAY, startsOn);
        String line = purses.open(holder, plan).lines().get(0).reference();
        return new AgreementOffer(plan, line, keptBy, terms, contribution);
    }
}
