package org.carepurse.rest.budget;

import java.time.LocalDate;
import org.carepurse.budget.PersonsBudget;
import org.carepurse.careplan.PlanState;
import org.carepurse.money.Sterling;
import org.carepurse.rest.budget.PurseView.BalanceView;

/** One person's plan with its money, as a line of their commissioner's list. */
public record PersonsBudgetView(
        String plan,
        PlanState state,
        String holder,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate nextReview,
        long grantedPence,
        long promisedPence,
        long unallocatedPence,
        BalanceView balance) {

    static PersonsBudgetView of(PersonsBudget budget) {
        return new PersonsBudgetView(
                budget.plan(),
                budget.state(),
                budget.holderReference(),
                budget.holder(),
                budget.startsOn(),
                budget.endsOn(),
                budget.nextReview(),
                Sterling.inPence(budget.granted()),
                Sterling.inPence(budget.promised()),
                Sterling.inPence(budget.unallocated()),
                BalanceView.of(budget.balance()));
    }
}
