package org.carepurse.rest.signal;

import org.carepurse.signal.RuleRecord;
import org.carepurse.signal.SignalKind;

/**
 * A rule, and what people made of what it found.
 *
 * @param threshold from how much on it signals; absent when it is switched off
 * @param suggested a threshold that would have spared looks in vain; absent when there is none
 */
public record SignalRuleView(
        SignalKind rule, Integer threshold, long open, long nothingWrong, long followedUp, Long suggested) {

    static SignalRuleView of(RuleRecord one) {
        return new SignalRuleView(
                one.kind(),
                one.threshold().isPresent() ? one.threshold().getAsInt() : null,
                one.open(),
                one.nothingWrong(),
                one.followedUp(),
                one.suggested().isPresent() ? one.suggested().getAsLong() : null);
    }
}
