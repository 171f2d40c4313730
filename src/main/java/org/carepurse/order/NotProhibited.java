package org.carepurse.order;

import java.util.Map;
import org.carepurse.outcome.Refusal;

/** No budget pays for what the national rules, or the commissioner's own, prohibit. */
final class NotProhibited implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        return line.policies()
                .prohibitionOf(line.offer().category())
                .<Verdict>map(rule -> new Verdict.Refused(new Refusal(
                        "prohibited",
                        Map.of(
                                "service",
                                line.offer().serviceName(),
                                "reason",
                                rule.reason(),
                                "since",
                                rule.from().toString()))))
                .orElse(Verdict.ALLOWED);
    }
}
