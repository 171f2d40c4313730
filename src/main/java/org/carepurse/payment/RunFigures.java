package org.carepurse.payment;

import java.util.EnumMap;
import java.util.Map;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** How many payments of a run are in each state, and what they come to. */
public record RunFigures(Map<InstructionState, Figure> byState) {

    public record Figure(long payments, Money amount) {

        static final Figure NONE = new Figure(0, Sterling.NONE);

        Figure plus(Figure more) {
            return new Figure(payments + more.payments, amount.plus(more.amount));
        }
    }

    public RunFigures {
        Map<InstructionState, Figure> all = new EnumMap<>(InstructionState.class);
        for (InstructionState state : InstructionState.values()) {
            all.put(state, byState.getOrDefault(state, Figure.NONE));
        }
        byState = Map.copyOf(all);
    }

    public Figure of(InstructionState state) {
        return byState.get(state);
    }

    /** All that is, or was, to be paid by the run. */
    public Figure toPay() {
        return byState.entrySet().stream()
                .filter(entry -> entry.getKey() != InstructionState.LEFT_OUT)
                .map(Map.Entry::getValue)
                .reduce(Figure.NONE, Figure::plus);
    }
}
