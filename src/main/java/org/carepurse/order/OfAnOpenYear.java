package org.carepurse.order;

import org.carepurse.budget.PayingPot;
import org.carepurse.budget.Payment;
import org.carepurse.budget.SpendingRule;

/** What is left of a closed year pays for nothing new; whoever holds the money, an order sets it aside alike. */
final class OfAnOpenYear implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        GoalAtHand goal = line.goal();
        if (goal.pots().isEmpty() || !goal.paying().isEmpty()) {
            return Verdict.ALLOWED;
        }
        PayingPot closed = goal.pots().get(0);
        return SpendingRule.YEAR_IS_OPEN
                .whyNot(new Payment(closed, goal.id(), closed.stream(), line.cost()))
                .<Verdict>map(Verdict.Refused::new)
                .orElse(Verdict.ALLOWED);
    }
}
