package org.carepurse.web.moving;

import java.util.List;
import org.carepurse.budget.Purse;
import org.carepurse.moving.Move;

/**
 * How a plan's money is held, and every change of it.
 *
 * @param moves the newest first
 * @param proposes whoever looks at it may propose another
 * @param handsOver they may say that cash of it has come, and so can look at what is to be handed over
 */
public record HoldingsPage(Purse purse, List<Move> moves, boolean proposes, boolean handsOver) {

    public String path() {
        return "/purses/" + purse.plan() + "/holdings";
    }

    public List<Purse.Line> open() {
        return purse.lines().stream().filter(Purse.Line::open).toList();
    }

    public Purse.Line line(long id) {
        return purse.lines().stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
