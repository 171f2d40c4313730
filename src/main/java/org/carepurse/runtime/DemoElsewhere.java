package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.identity.SignedIn;

/** One person of another commissioner, with a plan and money: none of it is anything to the people of the first one. */
@ApplicationScoped
class DemoElsewhere {

    private static final int GRACE_DAYS = 28;

    private final DemoPeople people;
    private final DemoPen pen;
    private final PlanAgreement agreement;
    private final Granting granting;
    private final Purses purses;
    private final Sorting sorting;

    @Inject
    DemoElsewhere(
            DemoPeople people,
            DemoPen pen,
            PlanAgreement agreement,
            Granting granting,
            Purses purses,
            Sorting sorting) {
        this.people = people;
        this.pen = pen;
        this.agreement = agreement;
        this.granting = granting;
        this.purses = purses;
        this.sorting = sorting;
    }

    void load(LocalDate startsOn) {
        people.enrolElsewhere();
        SignedIn holder = people.as(DemoPeople.HOLDER_ELSEWHERE);
        DemoPen hers = pen.heldBy(DemoPeople.COORDINATOR_ELSEWHERE);
        String plan = hers.begin(holder, startsOn);
        String goal = hers.goal(
                plan,
                "Climb the stairs to my own bed",
                "I have slept on the sofa since my fall. I want my own bed.",
                "Physiotherapy until the stairs are easy");
        hers.cost(
                plan,
                goal,
                FundingStream.OTHER_NHS,
                "PHYSIOTHERAPY",
                "Physiotherapy at home",
                "session",
                "50",
                1,
                HowOften.FORTNIGHTLY);
        hers.offer(plan);
        agreement
                .agree(holder, RequestKey.fresh(), new PlanAgreement.Agree(plan))
                .value();
        granting.approveAndFund(
                        people.as(DemoPeople.FINANCE_ELSEWHERE),
                        RequestKey.fresh(),
                        new Granting.ApproveAndFund(
                                plan,
                                List.of(new GrantedLine(
                                        FundingStream.OTHER_NHS, Holding.NOTIONAL, true, 1, pounds("1300"))),
                                GRACE_DAYS))
                .value();
        sorting.sort(
                        holder,
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                plan,
                                List.of(new Sorting.Share(
                                        goal,
                                        purses.open(holder, plan).lines().get(0).reference(),
                                        pounds("600")))))
                .value();
    }
}
