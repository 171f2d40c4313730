package org.carepurse.order;

import org.carepurse.outcome.Refusal;

/** Some money has been put to the goal: only its own pots can ever pay for it, so no stream pays for another. */
final class GoalHasMoney implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        return Verdict.refusedWhen(
                line.goal().pots().isEmpty(),
                Refusal.because("goal-without-money", "goal", line.goal().title()));
    }
}
