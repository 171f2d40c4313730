package org.carepurse.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.ledger.Earmark;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** What the pots have left while lines are checked one after the other: what one line takes, the next does not find. */
final class PotsAtHand {

    private final Map<Long, Money> left;

    /** Where only the goal matters. */
    static PotsAtHand none() {
        return new PotsAtHand(Map.of());
    }

    PotsAtHand(Map<Long, Money> available) {
        this.left = new HashMap<>(available);
    }

    Money left(GoalAtHand goal) {
        return goal.pots().stream().map(this::left).reduce(Sterling.NONE, Money::plus);
    }

    /**
     * Shares a cost out over the goal's pots: each in its turn gives what it has, and the last also what is missing, for
     * the ledger to refuse.
     */
    List<Earmark> draw(GoalAtHand goal, Money cost) {
        List<Earmark> draws = new ArrayList<>();
        Money missing = cost;
        for (int turn = 0; turn < goal.pots().size() && missing.isPositive(); turn++) {
            PotAtHand pot = goal.pots().get(turn);
            boolean last = turn == goal.pots().size() - 1;
            Money gives = last || left(pot).isGreaterThan(missing) ? missing : left(pot);
            if (gives.isPositive()) {
                draws.add(new Earmark(pot.id(), gives));
                left.put(pot.id(), left.getOrDefault(pot.id(), Sterling.NONE).minus(gives));
                missing = missing.minus(gives);
            }
        }
        return draws;
    }

    private Money left(PotAtHand pot) {
        Money there = left.getOrDefault(pot.id(), Sterling.NONE);
        return there.isNegative() ? Sterling.NONE : there;
    }
}
