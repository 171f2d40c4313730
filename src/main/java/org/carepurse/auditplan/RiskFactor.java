package org.carepurse.auditplan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes it more worth while to look at a budget. None of them says that anything is wrong. */
public enum RiskFactor {
    LARGE_SPENDING,
    DIRECT_PAYMENT,
    OPEN_SIGNAL,
    EARLIER_FINDING,
    NEW_PROVIDER;

    /** Of the rule that says how many points it is. */
    String subject() {
        return "AUDIT_RISK_" + name();
    }

    static String written(Set<RiskFactor> factors) {
        return factors.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static Set<RiskFactor> read(String written) {
        return Arrays.stream(written.split(" "))
                .filter(name -> !name.isEmpty())
                .map(RiskFactor::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RiskFactor.class)));
    }
}
