package org.carepurse.web.policy;

import java.util.List;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.PolicySight;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/**
 * A commissioner's rules as they stand on a day.
 *
 * @param asAt the day, as typed
 * @param known the day by which they had been recorded, as typed
 */
public record PoliciesPage(
        TypedDate asAt, TypedDate known, List<PolicySight> rules, RuleWords says, Problems problems) {

    public List<SummaryRow> of(PolicyKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).map(says::row).toList();
    }
}
