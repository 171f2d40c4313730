package org.carepurse.order;

import java.util.Map;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/** The goal's own pots together have the whole cost left. When an order is placed, the ledger has the last word on it. */
final class EnoughMoney implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        return Verdict.refusedWhen(
                line.cost().isGreaterThan(line.left()), shortage(line.goal(), line.left(), line.cost()));
    }

    static Refusal shortage(GoalAtHand goal, Money left, Money asked) {
        return new Refusal(
                "not-enough-for-goal",
                Map.of(
                        "goal", goal.title(),
                        "available", Sterling.print(left),
                        "asked", Sterling.print(asked),
                        "short", Sterling.print(asked.minus(left))));
    }
}
