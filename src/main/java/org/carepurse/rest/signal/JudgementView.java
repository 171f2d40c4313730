package org.carepurse.rest.signal;

import java.time.Instant;
import java.util.Map;
import org.carepurse.signal.Judgement;
import org.carepurse.signal.Verdict;

/** What somebody made of a signal. */
public record JudgementView(Verdict verdict, String reason, String by, Instant at) {

    static JudgementView of(Judgement one, Map<Long, String> names) {
        return new JudgementView(one.verdict(), one.reason(), names.getOrDefault(one.judgedBy(), ""), one.judgedAt());
    }
}
