package org.carepurse.web.moving;

import java.util.stream.Stream;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.moving.Pace;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/** Proposing to hold a line's money otherwise, with what was typed. */
public record ProposePage(Purse purse, Purse.Line line, String holding, String pace, String reason, Problems problems) {

    public String path() {
        return "/purses/" + purse.plan() + "/holdings/of/" + line.reference();
    }

    public Choice[] holdings(Frame frame) {
        return Stream.of(Holding.values())
                .filter(one -> one != line.holding() || one.getsCashFirst())
                .map(one -> Choice.of(one.name(), frame.say("budget.holding." + one)))
                .toArray(Choice[]::new);
    }

    /** Money that somebody keeps already goes on at once. */
    public boolean asksForPace() {
        return !line.holding().getsCashFirst();
    }

    public Choice[] paces(Frame frame) {
        return Stream.of(Pace.values())
                .map(one -> Choice.of(one.name(), frame.say("move.pace." + one)))
                .toArray(Choice[]::new);
    }
}
