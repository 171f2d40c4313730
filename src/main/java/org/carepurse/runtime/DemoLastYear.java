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
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEnds;
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
 * The last year of somebody whose money is in an individual service fund: not all of it was paid in, not all of that was
 * used, and it is closed, with its sealed statement and the notice that asks for the rest.
 */
@ApplicationScoped
class DemoLastYear {

    private static final int WEEKS_PAID_IN = 38;

    private final DemoPeople people;
    private final DemoHeldPlans plans;
    private final DemoKeeping keeping;
    private final Purses purses;
    private final YearEnds years;

    @Inject
    DemoLastYear(DemoPeople people, DemoHeldPlans plans, DemoKeeping keeping, Purses purses, YearEnds years) {
        this.people = people;
        this.plans = plans;
        this.keeping = keeping;
        this.purses = purses;
        this.years = years;
    }

    /** Before anybody else has agreed to anything, so that its run pays in nothing but this. */
    void load(String fundHolder, LocalDate nextStartsOn) {
        LocalDate startsOn = nextStartsOn.minusYears(1);
        SignedIn holder = people.as(DemoPeople.FUND_USER);
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
                new PaymentsIn.Prepare(people.commissionerId(), startsOn.plusWeeks(WEEKS_PAID_IN)));
        use(holder, plan, agreed, startsOn);
        close(plan);
    }

    private void use(SignedIn holder, String plan, String agreed, LocalDate startsOn) {
        Purse purse = purses.open(holder, plan);
        String goal = purse.goals().get(0).reference();
        keeping.sort(
                holder,
                new Sorting.SortMoney(
                        plan,
                        List.of(new Sorting.Share(goal, purse.lines().get(0).reference(), pounds("5600")))));
        drawn(agreed, goal, startsOn.plusWeeks(26), "SUMMARY-1", "Visits in the first half of the year", "2600");
        drawn(agreed, goal, startsOn.plusWeeks(51), "SUMMARY-2", "Visits in the second half of the year", "2537.50");
    }

    private void drawn(String agreed, String goal, LocalDate day, String number, String what, String amount) {
        keeping.draw(
                people.as(DemoPeople.FUND_STAFF),
                new DrawDowns.Draw(
                        agreed, goal, new SupportGiven(GivenBy.FUND_HOLDER, "", day, number, what), pounds(amount)));
    }

    private void close(String plan) {
        SignedIn finance = people.as(DemoPeople.FINANCE);
        String line = purses.open(finance, plan).lines().get(0).reference();
        YearEndForecast forecast = years.forecast(finance, plan, line).value();
        years.close(
                        finance,
                        DemoPeople.key(plan + ":close"),
                        new YearEnds.Close(
                                plan,
                                line,
                                forecast.carriedOver(),
                                forecast.recovered(),
                                forecast.neverPaid(),
                                "Fewer visits were needed than planned"))
                .value();
    }
}
