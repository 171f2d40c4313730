package org.carepurse.order;

import org.carepurse.outcome.Refusal;

/** A plan past its review and its grace takes no new repeating orders; what is ordered goes on, and single orders may be placed. */
final class NothingNewToRepeatWhenReviewIsOverdue implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        boolean refused = line.want().schedule().repeats() && line.goal().plan().pastGrace();
        return Verdict.refusedWhen(refused, Refusal.because("review-overdue"));
    }
}
