package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.Plans;
import org.carepurse.holding.Fees;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.Kinship;
import org.carepurse.order.Quantity;
import org.carepurse.order.Repeat;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.time.London;

/**
 * What somebody buys with money that a bureau keeps: a visit that was given today and billed, so that the bureau has a bill to
 * pay, of which a part is disputed, and one for each of the next weeks, so that it has an instruction waiting. They agreed to the
 * bureau's fee, which it took for this month.
 */
@ApplicationScoped
class DemoKeptBuying {

    private static final int MORE_WEEKS = 4;

    private final Plans plans;
    private final Purses purses;
    private final Sorting sorting;
    private final DemoSupport support;
    private final DemoDispute dispute;
    private final Fees fees;
    private final Clock clock;

    @Inject
    DemoKeptBuying(
            Plans plans,
            Purses purses,
            Sorting sorting,
            DemoSupport support,
            DemoDispute dispute,
            Fees fees,
            Clock clock) {
        this.plans = plans;
        this.purses = purses;
        this.sorting = sorting;
        this.support = support;
        this.dispute = dispute;
        this.fees = fees;
        this.clock = clock;
    }

    /** @param agreement under which the bureau keeps the money */
    void load(SignedIn holder, String plan, String agreement, SignedIn clerk) {
        LocalDate today = London.today(clock);
        Purse purse = purses.open(holder, plan);
        String goal = purse.goals().get(0).reference();
        sorting.sort(
                        holder,
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                plan,
                                List.of(new Sorting.Share(
                                        goal, purse.lines().get(0).reference(), pounds("400")))))
                .value();
        long goalId = plans.show(holder, plan).goal(goal).id();
        String invoice = support.given(holder, visit(goalId, Schedule.once(today)), today);
        dispute.about(invoice, holder, support.staff());
        support.ordered(
                holder,
                visit(
                        goalId,
                        new Schedule(
                                Repeat.EVERY_WEEK,
                                Set.of(today.getDayOfWeek()),
                                today.plusWeeks(1),
                                today.plusWeeks(MORE_WEEKS))));
        fee(holder, agreement, goal, clerk);
    }

    private void fee(SignedIn holder, String agreement, String goal, SignedIn clerk) {
        String fee = fees.ask(
                        clerk,
                        RequestKey.fresh(),
                        new Fees.Ask(agreement, pounds("18"), "Keeping the account and paying the bills, each month"))
                .value();
        fees.agree(holder, RequestKey.fresh(), new Fees.Agree(agreement, fee, goal))
                .value();
        fees.take(clerk, RequestKey.fresh(), new Fees.Take(agreement, fee, YearMonth.from(London.today(clock))))
                .value();
    }

    private Want visit(long goalId, Schedule schedule) {
        return new Want(support.serviceId(), goalId, Quantity.of(1), schedule, Kinship.NOT_RELATED, "");
    }
}
