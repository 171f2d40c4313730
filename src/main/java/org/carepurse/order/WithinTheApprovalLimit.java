package org.carepurse.order;

import java.util.Map;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;

/** What costs more than the commissioner's limit for one line of an order is approved by its finance people first. */
final class WithinTheApprovalLimit implements OrderRule {

    static final String ACT = "ORDER";

    @Override
    public Verdict judge(LineFacts line) {
        return line.policies()
                .limitExceeded(ACT, line.cost())
                .<Verdict>map(rule -> new Verdict.NeedsApproval(
                        new Refusal(
                                "over-the-approval-limit",
                                Map.of("limit", Sterling.print(rule.limit()), "cost", Sterling.print(line.cost()))),
                        Decider.FINANCE))
                .orElse(Verdict.ALLOWED);
    }
}
