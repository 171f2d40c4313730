package org.carepurse.order;

import org.carepurse.budget.PayingPot;
import org.carepurse.budget.Payment;
import org.carepurse.budget.SpendingRule;

/** An order placed here is paid from here, of an open year: what lies in an account or with a third party is paid there. */
final class PotsPayFromHere implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        GoalAtHand goal = line.goal();
        if (goal.pots().isEmpty() || !goal.paying().isEmpty()) {
            return Verdict.ALLOWED;
        }
        PayingPot elsewhere = goal.pots().get(0);
        Payment payment = new Payment(elsewhere, goal.id(), elsewhere.stream(), line.cost());
        return SpendingRule.HOLDING_PAYS_FROM_HERE
                .whyNot(payment)
                .or(() -> SpendingRule.YEAR_IS_OPEN.whyNot(payment))
                .<Verdict>map(Verdict.Refused::new)
                .orElse(Verdict.ALLOWED);
    }
}
