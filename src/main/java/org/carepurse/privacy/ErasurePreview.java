package org.carepurse.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.outcome.Refusal;

/**
 * What would happen if a person was erased today.
 *
 * @param lines what there is about them, kind by kind
 * @param whyNot everything that stands in the way; none when it can be asked for
 */
public record ErasurePreview(List<Line> lines, List<Refusal> whyNot) {

    /**
     * One kind of record.
     *
     * @param rows how many records there are
     * @param emptied of how many words would go, while amounts, days and states stay
     * @param removed how many would go altogether
     * @param keptUntil the last day for which they are kept; none while nothing has ended
     */
    public record Line(RecordKind kind, long rows, long emptied, long removed, Optional<LocalDate> keptUntil) {

        public long untouched() {
            return rows - emptied - removed;
        }
    }

    public boolean canBeErased() {
        return whyNot.isEmpty();
    }
}
