package org.carepurse.web.policy;

import java.time.LocalDate;
import org.carepurse.policy.PolicySight;
import org.carepurse.web.frame.Problems;

/**
 * One thing that rules are about: what holds, what will, all that was ever set, and the form for a new rule.
 *
 * @param mayAct whether whoever looks may set one
 */
public record RulePage(
        PolicySight sight,
        RuleWords says,
        LocalDate today,
        boolean mayAct,
        RuleForm form,
        boolean done,
        Problems problems) {

    static String path(PolicySight sight) {
        return "/policies/" + sight.kind() + "/" + sight.subject();
    }

    public String path() {
        return path(sight);
    }

    public String title() {
        return says.subject(sight.kind(), sight.subject());
    }
}
