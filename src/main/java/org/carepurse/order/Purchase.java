package org.carepurse.order;

import java.util.List;
import org.carepurse.outcome.WrongInput;

/** What somebody buys for a budget holder at once, from one provider or several. */
public record Purchase(long holderId, List<Wanted> lines) {

    /** More than anyone buys at once. */
    private static final int MOST_LINES = 50;

    public Purchase {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new WrongInput("lines", "nothing-to-order");
        }
        if (lines.size() > MOST_LINES) {
            throw new WrongInput("lines", "too-many-lines");
        }
    }
}
