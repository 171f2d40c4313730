package org.carepurse.rest.policy;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.policy.PolicyHistory;
import org.carepurse.policy.PolicySight;

/**
 * One thing that rules are about.
 *
 * @param ever all that was ever set about it, the last first
 * @param then what holds from the day that was asked about on, one stretch of days after the other
 */
public record PolicyHistoryView(List<PolicyView> ever, List<PolicyStretchView> then) {

    /** @param to its last day; absent when no end is known; @param rule the rule's reference; absent where none holds */
    public record PolicyStretchView(LocalDate from, LocalDate to, String rule) {}

    static PolicyHistoryView of(PolicySight sight) {
        return new PolicyHistoryView(
                sight.history().entries().stream()
                        .map(entry -> PolicyView.of(entry, sight))
                        .toList(),
                stretches(sight.history(), sight.day()));
    }

    static List<PolicyStretchView> stretches(PolicyHistory history, LocalDate from) {
        return history.from(from).stream().map(PolicyHistoryView::stretch).toList();
    }

    private static PolicyStretchView stretch(PolicyHistory.Stretch stretch) {
        return new PolicyStretchView(
                stretch.from(),
                stretch.to().orElse(null),
                stretch.rule().map(rule -> rule.reference()).orElse(null));
    }
}
