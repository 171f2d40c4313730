package org.carepurse.rest.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.outcome.Refusal;
import org.carepurse.privacy.Erasure;
import org.carepurse.privacy.ErasurePreview;
import org.carepurse.privacy.ErasureState;
import org.carepurse.privacy.LegalHold;

/**
 * What there is about a person, and what of it would go.
 *
 * @param inTheWay the codes of all that stands in the way of erasing them; none when it can be asked for
 */
public record PersonalRecordsView(
        List<KindView> kinds, List<String> inTheWay, List<HoldView> holds, List<ErasureView> erasures) {

    /**
     * One kind of record.
     *
     * @param emptied of how many words would go, while amounts, days and states stay
     * @param removed how many would go altogether
     * @param keptUntil the last day for which they are kept; absent while nothing has ended
     */
    public record KindView(String kind, long records, long emptied, long removed, LocalDate keptUntil) {}

    /** A legal hold. */
    public record HoldView(String reference, String reason, Instant placedAt, boolean stands) {}

    /** An erasure that waits, or is over. */
    public record ErasureView(String reference, String reason, ErasureState state, Instant askedAt, long recordsGone) {}

    static PersonalRecordsView of(ErasurePreview preview, List<LegalHold> holds, List<Erasure> erasures) {
        return new PersonalRecordsView(
                preview.lines().stream()
                        .map(line -> new KindView(
                                line.kind().name(),
                                line.rows(),
                                line.emptied(),
                                line.removed(),
                                line.keptUntil().orElse(null)))
                        .toList(),
                preview.whyNot().stream().map(Refusal::code).toList(),
                holds.stream()
                        .map(hold -> new HoldView(hold.reference(), hold.reason(), hold.placedAt(), hold.stands()))
                        .toList(),
                erasures.stream()
                        .map(one -> new ErasureView(
                                one.reference(), one.reason(), one.state(), one.askedAt(), one.rowsGone()))
                        .toList());
    }
}
