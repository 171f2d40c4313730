package org.carepurse.rest.directory;

import java.time.LocalDate;
import org.carepurse.directory.PriceFrom;
import org.carepurse.directory.Unit;
import org.carepurse.rest.frame.Answers;

/**
 * A price from a day on.
 *
 * @param pricePence of one unit
 */
public record PriceCall(Unit unit, Long pricePence, LocalDate from) {

    PriceFrom price() {
        return new PriceFrom(unit, Answers.pence("pricePence", pricePence), Answers.field("from", from));
    }
}
