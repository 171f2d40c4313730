package org.carepurse.order;

import org.carepurse.careplan.PlanState;

/** Money is spent from an approved plan only. */
final class PlanIsApproved implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        return line.goal().plan().state() == PlanState.APPROVED ? Verdict.ALLOWED : Verdict.refused("no-approved-plan");
    }
}
