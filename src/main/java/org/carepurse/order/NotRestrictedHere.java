package org.carepurse.order;

import java.util.Map;
import org.carepurse.outcome.Refusal;

/** The commissioner has not restricted this kind of service; if it has, everyone is told since when and why. */
final class NotRestrictedHere implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        return line.policies()
                .restrictionOn(line.offer().category())
                .<Verdict>map(rule -> new Verdict.Refused(new Refusal(
                        "restricted-here",
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
