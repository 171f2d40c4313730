package org.carepurse.web.budget;

import java.util.List;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Sufficiency;
import org.carepurse.careplan.Plan;
import org.carepurse.money.Sterling;
import org.carepurse.web.frame.Problems;

/**
 * A plan to approve and fund: what it lacks, what it costs, and the lines that are to pay.
 *
 * @param sufficiency as the money would be with the lines that are typed
 * @param granted the lines as they will be granted; empty until they are read
 * @param mayApprove an auditor may look, and no more
 * @param reason what was typed as why it goes back
 */
public record FundPage(
        Plan plan,
        String holder,
        List<LineForm> lines,
        String graceDays,
        Sufficiency sufficiency,
        List<GrantedLine> granted,
        boolean mayApprove,
        String reason,
        Problems problems) {

    public String path() {
        return "/plans-to-approve/" + plan.reference();
    }

    /** What its stream is to pay, for the hint beside a line. */
    public String plannedFor(LineForm line) {
        return sufficiency.streams().stream()
                .filter(one -> one.stream().name().equals(line.stream()))
                .map(one -> Sterling.print(one.planned()))
                .findFirst()
                .orElse("");
    }
}
