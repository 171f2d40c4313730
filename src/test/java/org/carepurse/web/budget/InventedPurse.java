package org.carepurse.web.budget;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanState;
import org.carepurse.ledger.Balance;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** Purses to draw on a page, without a database. */
final class InventedPurse {

    static final String PLAN = "PLN-7K3M-9QX4";
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 1);

    private InventedPurse() {}

    /** Two goals: one with £300 left, £45 set aside and £90 paid, one with nothing; so much is still to be sorted. */
    static Purse with(Money unsorted) {
        return of(unsorted, Holding.NOTIONAL);
    }

    /** The same, all of it sorted, in a fund that somebody holds. */
    static Purse inAFund() {
        return of(Sterling.NONE, Holding.THIRD_PARTY);
    }

    private static Purse of(Money unsorted, Holding holding) {
        Purse.Line line = new Purse.Line(
                1,
                "LIN-1",
                FundingStream.ADULT_SOCIAL_CARE,
                holding,
                true,
                1,
                Sterling.NONE,
                unsorted,
                pounds("435"),
                true);
        return purse(
                List.of(line),
                List.of(
                        new Purse.ForGoal(
                                1,
                                "GOL-1",
                                "Walk to the shop",
                                List.of(new Purse.FromLine(
                                        1, "POT-1", line, new Balance(pounds("300"), pounds("45"), pounds("90"))))),
                        new Purse.ForGoal(2, "GOL-2", "Go swimming", List.of())));
    }

    /** A plan without money or goals. */
    static Purse empty() {
        return purse(List.of(), List.of());
    }

    static Purse sorted() {
        return with(Sterling.NONE);
    }

    private static Purse purse(List<Purse.Line> lines, List<Purse.ForGoal> goals) {
        return new Purse(
                PLAN,
                PlanState.APPROVED,
                1,
                "Gwen Price",
                FIRST_DAY,
                FIRST_DAY.plusYears(1).minusDays(1),
                lines,
                goals);
    }
}
