package org.carepurse.rest.budget;

import java.util.List;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting.ApproveAndFund;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.rest.frame.Answers;

/**
 * Approves an agreed plan and puts money on its funding lines.
 *
 * @param graceDays how long after an overdue review new repeating orders are still taken
 */
public record GrantCall(List<GrantedLineCall> lines, Integer graceDays) {

    /** @param drawOrder which line pays first where several may: 1 before 2 */
    public record GrantedLineCall(
            FundingStream stream, Holding holding, Boolean ringFenced, Integer drawOrder, Long amountPence) {

        GrantedLine line() {
            return new GrantedLine(
                    Answers.field("stream", stream),
                    Answers.field("holding", holding),
                    Answers.field("ringFenced", ringFenced),
                    Answers.field("drawOrder", drawOrder),
                    Answers.pence("amountPence", amountPence));
        }
    }

    ApproveAndFund of(String plan) {
        return new ApproveAndFund(
                plan,
                Answers.field("lines", lines).stream()
                        .map(line -> Answers.field("lines", line).line())
                        .toList(),
                Answers.field("graceDays", graceDays));
    }
}
