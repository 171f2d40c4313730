package org.carepurse.rest.directory;

import java.time.LocalDate;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.PriceFrom;
import org.carepurse.directory.PriceKind;
import org.carepurse.directory.Unit;
import org.carepurse.rest.frame.Answers;

/**
 * A price from a day on.
 *
 * @param pricePence of one unit
 * @param kind for each one when absent
 * @param missedPercent what of the price may be charged for one that is missed; nothing when absent
 * @param noticeDays how many days before it can be called off for nothing; 0 when absent
 */
public record PriceCall(
        Unit unit, Long pricePence, LocalDate from, PriceKind kind, Integer missedPercent, Integer noticeDays) {

    private static int orNone(Integer told) {
        return told == null ? 0 : told;
    }

    PriceFrom price() {
        return new PriceFrom(
                unit,
                Answers.pence("pricePence", pricePence),
                Answers.field("from", from),
                kind == null ? PriceKind.PER_UNIT : kind,
                new MissedTerms(orNone(missedPercent), orNone(noticeDays)));
    }
}
