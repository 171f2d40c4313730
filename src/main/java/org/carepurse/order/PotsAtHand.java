package org.carepurse.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.PayingPot;
import org.carepurse.ledger.Earmark;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** What the pots have left while lines are checked one after the other: what one line takes, the next does not find. */
final class PotsAtHand {

    private final Map<Long, Money> left;

    PotsAtHand(Map<Long, Money> left) {
        this.left = new HashMap<>(left);
    }

    Money left(GoalAtHand goal) {
        return goal.paying().stream().map(this::left).reduce(Sterling.NONE, Money::plus);
    }

    /**
     * Shares a cost out over the goal's pots: each in its turn gives what it has, and the last also what is missing, for
     * the ledger to refuse.
     */
    List<Earmark> draw(GoalAtHand goal, Money cost) {
        List<Earmark> draws = new ArrayList<>();
        List<PayingPot> pots = goal.paying();
        Money missing = cost;
        for (int turn = 0; turn < pots.size() && missing.isPositive(); turn++) {
            Money there = left(pots.get(turn));
            boolean last = turn == pots.size() - 1;
            Money gives = last || there.isGreaterThan(missing) ? missing : there;
            if (gives.isPositive()) {
                draws.add(new Earmark(pots.get(turn).potId(), gives));
                left.put(pots.get(turn).potId(), there.minus(gives));
                missing = missing.minus(gives);
            }
        }
        return draws;
    }

    private Money left(PayingPot pot) {
        Money there = left.getOrDefault(pot.potId(), Sterling.NONE);
        return there.isNegative() ? Sterling.NONE : there;
    }
}
