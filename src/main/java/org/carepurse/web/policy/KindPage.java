package org.carepurse.web.policy;

import java.util.List;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.PolicySight;
import org.carepurse.web.component.SummaryRow;

/** Everything that rules of one kind can be about, with what holds today. */
public record KindPage(PolicyKind kind, List<PolicySight> subjects, RuleWords says) {

    public List<SummaryRow> rows() {
        return subjects.stream().map(says::row).toList();
    }
}
