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
public record RulesView(List<RuleView> ever, List<StretchView> then) {

    /** @param to its last day; absent when no end is known; @param rule the rule's reference; absent where none holds */
    public record StretchView(LocalDate from, LocalDate to, String rule) {}

    static RulesView of(PolicySight sight) {
        return new RulesView(
                sight.history().entries().stream()
                        .map(entry -> RuleView.of(entry, sight))
                        .toList(),
                stretches(sight.history(), sight.day()));
    }

    static List<StretchView> stretches(PolicyHistory history, LocalDate from) {
        return history.from(from).stream().map(RulesView::stretch).toList();
    }

    private static StretchView stretch(PolicyHistory.Stretch stretch) {
        return new StretchView(
                stretch.from(),
                stretch.to().orElse(null),
                stretch.rule().map(rule -> rule.reference()).orElse(null));
    }
}
