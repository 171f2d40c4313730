package org.carepurse.order;

import java.util.Map;
import org.carepurse.outcome.Refusal;

/** What the plan does not name for the goal is not refused: the plan's co-ordinator is asked. */
final class NamedInThePlan implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        if (line.goal().planned().contains(line.offer().category())) {
            return Verdict.ALLOWED;
        }
        Refusal why = new Refusal(
                "not-in-the-plan",
                Map.of(
                        "service",
                        line.offer().serviceName(),
                        "goal",
                        line.goal().title()));
        return new Verdict.NeedsApproval(why, Decider.COORDINATOR);
    }
}
