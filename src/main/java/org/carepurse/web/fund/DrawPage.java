package org.carepurse.web.fund;

import java.util.List;
import org.carepurse.fund.Fund;
import org.carepurse.fund.Funds;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/** Drawing down what a delivery cost. */
public record DrawPage(Fund fund, List<Funds.ForGoal> goals, DrawForm form, Problems problems) {

    public String path() {
        return "/funds/" + fund.agreement();
    }

    public Choice[] goalChoices(Frame frame) {
        return goals.stream()
                .map(goal -> Choice.of(goal.goal(), frame.say("fund.draw.goal-left", goal.title(), goal.left())))
                .toArray(Choice[]::new);
    }
}
