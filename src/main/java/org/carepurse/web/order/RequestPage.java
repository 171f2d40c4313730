package org.carepurse.web.order;

import org.carepurse.order.ApprovalRequest;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.frame.Problems;

/**
 * One request for approval.
 *
 * @param facts what is wanted, for whom and why it must be approved
 * @param decision what was decided; null while it waits
 * @param typed the decision as it was typed, to be shown again
 */
public record RequestPage(
        ApprovalRequest request,
        SummaryList facts,
        SummaryList decision,
        boolean mayDecide,
        boolean mayWithdraw,
        Typed typed,
        String done,
        Problems problems) {

    public boolean hasLetter() {
        return DecisionLetter.isThereFor(request);
    }

    public record Typed(String answer, String reason, String instead) {
        static final Typed NOTHING = new Typed("", "", "");
    }
}
