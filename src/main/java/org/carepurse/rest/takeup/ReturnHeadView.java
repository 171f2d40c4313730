package org.carepurse.rest.takeup;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.takeup.NationalReturn;
import org.carepurse.takeup.ReturnState;

/**
 * A quarter's return.
 *
 * @param population absent where nobody had set it
 * @param target how many people are to have had a budget in the year; absent where nobody had set it
 * @param submittedAt absent while it is not
 * @param because why the quarter was told anew; empty when it was told for the first time
 */
public record ReturnHeadView(
        String reference,
        String quarter,
        LocalDate quarterEnds,
        ReturnState state,
        Integer population,
        Integer target,
        Instant preparedAt,
        Instant submittedAt,
        String because) {

    static ReturnHeadView of(NationalReturn one) {
        return new ReturnHeadView(
                one.reference(),
                one.quarter().toString(),
                one.quarter().lastDay(),
                one.state(),
                one.population().orElse(null),
                one.target().orElse(null),
                one.preparedAt(),
                one.submittedAt().orElse(null),
                one.because());
    }
}
