package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.fund.DrawDowns;
import org.carepurse.fund.GivenBy;
import org.carepurse.fund.SupportGiven;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.holding.SurplusRule;
import org.carepurse.identity.SignedIn;

/**
 * Invented people with an individual service fund: one uses hers, and one has been offered such a fund and has yet to
 * answer.
 */
@ApplicationScoped
class DemoFunds {

    private final DemoPeople people;
    private final DemoHeldPlans plans;
    private final DemoKeeping keeping;
    private final Purses purses;

    @Inject
    DemoFunds(DemoPeople people, DemoHeldPlans plans, DemoKeeping keeping, Purses purses) {
        this.people = people;
        this.plans = plans;
        this.keeping = keeping;
        this.purses = purses;
    }

    void load(String fundHolder, LocalDate startsOn) {
        offered(fundHolder, startsOn);
        inUse(fundHolder, startsOn);
    }

    private void offered(String fundHolder, LocalDate startsOn) {
        SignedIn holder = people.as(DemoPeople.FUND_OWNER);
        String plan = plans.approved(
                holder,
                startsOn,
                "Keep up the allotment",
                "BEFRIENDING",
                FundingStream.ADULT_SOCIAL_CARE,
                Holding.THIRD_PARTY);
        keeping.offer(
                people.as(DemoPeople.FINANCE),
                plans.offer(
                        holder,
                        plan,
                        new KeptBy.InFund(fundHolder, new SurplusRule(4, 12)),
                        new Contribution(pounds("1040"), Contribution.Basis.NET),
                        startsOn));
    }

    private void inUse(String fundHolder, LocalDate startsOn) {
        SignedIn holder = people.as(DemoPeople.FUND_USER);
        SignedIn staff = people.as(DemoPeople.FUND_STAFF);
        String plan = plans.approved(
                holder,
                startsOn,
                "Go out and meet people",
                "BEFRIENDING",
                FundingStream.ADULT_SOCIAL_CARE,
                Holding.THIRD_PARTY);
        String agreed = keeping.offer(
                people.as(DemoPeople.FINANCE),
                plans.offer(
                        holder,
                        plan,
                        new KeptBy.InFund(fundHolder, new SurplusRule(4, 12)),
                        Contribution.NONE,
                        startsOn));
        keeping.accept(holder, new Agreements.Accept(plan, agreed));
        keeping.payIn(
                people.as(DemoPeople.FINANCE),
                people.as(DemoPeople.SECOND_FINANCE),
                new PaymentsIn.Prepare(people.commissionerId(), startsOn.plusDays(7)));
        Purse purse = purses.open(holder, plan);
        String goal = purse.goals().get(0).reference();
        keeping.sort(
                holder,
                new Sorting.SortMoney(
                        plan,
                        List.of(new Sorting.Share(goal, purse.lines().get(0).reference(), pounds("500")))));
        keeping.draw(
                staff,
                new DrawDowns.Draw(
                        agreed,
                        goal,
                        new SupportGiven(GivenBy.FUND_HOLDER, "", startsOn, "VISIT-1", "Two hours at the lunch club"),
                        pounds("50")));
        keeping.draw(
                staff,
                new DrawDowns.Draw(
                        agreed,
                        goal,
                        new SupportGiven(GivenBy.OTHERS, "Afan Pool (invented)", startsOn, "BILL-204", "A swim"),
                        pounds("4.80")));
    }
}
