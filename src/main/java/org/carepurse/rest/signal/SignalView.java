package org.carepurse.rest.signal;

import java.time.Instant;
import java.util.List;
import org.carepurse.signal.SignalKind;
import org.carepurse.signal.SignalSight;
import org.carepurse.signal.SignalState;

/**
 * Something worth looking at.
 *
 * @param person empty when it is about a provider alone
 * @param measured how much of it there was, in whatever the rule counts
 * @param evidence references of the records that show it, the newest first
 * @param judgements what was made of it, the first one first
 */
public record SignalView(
        String reference,
        SignalKind rule,
        SignalState state,
        String person,
        String provider,
        long measured,
        int threshold,
        List<String> evidence,
        Instant foundAt,
        List<JudgementView> judgements) {

    static SignalView of(SignalSight sight) {
        return new SignalView(
                sight.signal().reference(),
                sight.signal().kind(),
                sight.signal().state(),
                sight.person(),
                sight.provider(),
                sight.signal().measured(),
                sight.signal().threshold(),
                sight.signal().evidence(),
                sight.signal().foundAt(),
                sight.signal().judgements().stream()
                        .map(one -> JudgementView.of(one, sight.judges()))
                        .toList());
    }
}
