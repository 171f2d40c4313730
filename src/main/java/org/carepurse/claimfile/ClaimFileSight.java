package org.carepurse.claimfile;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A file of claims as its provider sees it.
 *
 * @param counts of its lines, how many stand how
 * @param amount what the lines ask for that can be or were sent
 * @param owed what of that is owed, or would be
 */
public record ClaimFileSight(
        String reference,
        FileKind kind,
        String name,
        ClaimFileState state,
        Instant takenAt,
        Map<ClaimOutcome, Integer> counts,
        Money amount,
        Money owed) {

    public int count(ClaimOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int lines() {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    /** How many lines need nothing more done by us at this stage. */
    public int looked() {
        ClaimOutcome left = state == ClaimFileState.SENDING ? ClaimOutcome.READY : ClaimOutcome.WAITING;
        return lines() - count(left);
    }

    public int toMend() {
        return Stream.of(ClaimOutcome.values())
                .filter(ClaimOutcome::isToMend)
                .mapToInt(this::count)
                .sum();
    }

    public boolean can(ClaimFileAct act) {
        boolean hasReason =
                switch (act) {
                    case SEND -> count(ClaimOutcome.READY) > 0;
                    case TRY_AGAIN -> count(ClaimOutcome.REFUSED) > 0;
                    default -> true;
                };
        return hasReason && ClaimFileLife.after(state, act).isPresent();
    }
}
