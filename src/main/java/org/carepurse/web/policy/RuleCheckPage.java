package org.carepurse.web.policy;

import java.util.List;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.PolicyHistory;
import org.carepurse.policy.PolicySight;

/**
 * A rule about to be set.
 *
 * @param then what would hold from today on, one stretch of days after the other
 */
public record RuleCheckPage(
        PolicySight sight, RuleWords says, RuleForm form, NewPolicy rule, List<PolicyHistory.Stretch> then) {

    public String path() {
        return RulePage.path(sight);
    }
}
