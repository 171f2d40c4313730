package org.carepurse.signal;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A rule, and what people made of what it found.
 *
 * @param threshold from how much on it signals; nothing when it is switched off
 * @param open how many signals wait for somebody to look
 * @param suggested a threshold that would have spared people some looks in vain and none that led to something; nothing when there
 *     is none
 */
public record RuleRecord(
        SignalKind kind, OptionalInt threshold, long open, long nothingWrong, long followedUp, OptionalLong suggested) {

    public long judged() {
        return nothingWrong + followedUp;
    }

    /** How many of a hundred judgements found nothing wrong; nothing while nobody judged. */
    public OptionalInt inVain() {
        return judged() == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100 * nothingWrong / judged()));
    }
}
