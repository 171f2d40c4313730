package org.carepurse.web.directpayment;

import java.util.List;
import org.carepurse.directpayment.Choices;
import org.carepurse.directpayment.Payroll;
import org.carepurse.holding.HeldAccount;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;

/**
 * What is put by for personal assistants.
 *
 * @param told what became of the table just brought in; empty before
 * @param goals that wages can come out of; empty for whoever only reads
 */
public record WagesPage(
        HeldAccount account,
        List<Payroll.PartSight> parts,
        List<Payroll.RowTold> told,
        List<Choices.GoalChoice> goals,
        boolean brings,
        String done,
        Problems problems) {

    public String path() {
        return "/direct-payments/" + account.reference();
    }

    public List<Option> options() {
        return goals.stream().map(goal -> Option.of(goal.pot(), goal.goal())).toList();
    }
}
