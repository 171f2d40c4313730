package org.carepurse.auditplan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.carepurse.policy.PolicyBook;
import org.joda.money.Money;

/**
 * How risk is weighed by a commissioner's rules of one day. A rule that was set aside weighs nothing, and draws nothing.
 *
 * @param large from how much spending on it is large
 */
record RiskScale(
        Map<RiskFactor, Integer> points, Money large, int mediumFrom, int highFrom, Map<Band, SampleSize> sizes) {

    static RiskScale of(PolicyBook rules) {
        int least = rules.number("AUDIT_LEAST_CASES").orElse(0);
        return new RiskScale(
                each(RiskFactor.class, factor -> rules.number(factor.subject()).orElse(0)),
                Sterling.pence(100L * rules.number("AUDIT_LARGE_SPENDING").orElse(Integer.MAX_VALUE)),
                rules.number("AUDIT_MEDIUM_FROM").orElse(Integer.MAX_VALUE),
                rules.number("AUDIT_HIGH_FROM").orElse(Integer.MAX_VALUE),
                each(
                        Band.class,
                        band -> new SampleSize(
                                rules.number("AUDIT_PERCENT_" + band).orElse(0), least)));
    }

    int pointsOf(Set<RiskFactor> factors) {
        return factors.stream().mapToInt(points::get).sum();
    }

    Band bandOf(int sum) {
        if (sum >= highFrom) {
            return Band.HIGH;
        }
        return sum >= mediumFrom ? Band.MEDIUM : Band.LOW;
    }

    private static <E extends Enum<E>, T> Map<E, T> each(Class<E> of, Function<E, T> what) {
        return Arrays.stream(of.getEnumConstants())
                .collect(Collectors.toMap(one -> one, what, (one, other) -> one, () -> new EnumMap<>(of)));
    }
}
