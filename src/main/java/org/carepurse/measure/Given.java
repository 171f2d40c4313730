package org.carepurse.measure;

import java.time.LocalDate;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/**
 * When and how somebody answered.
 *
 * @param onPaper whether the answers were copied from a paper form
 * @param star which of the stars it was; empty for every other measure
 */
public record Given(LocalDate on, boolean onPaper, String star) {

    private static final int LONGEST_STAR = 60;

    public Given {
        if (on == null) {
            throw new WrongInput("measuredOn", "measure-day");
        }
        star = star == null ? "" : star.strip();
        if (star.codePointCount(0, star.length()) > LONGEST_STAR) {
            throw new WrongInput("star", "measure-star-long", Map.of("most", String.valueOf(LONGEST_STAR)));
        }
    }

    /** On the page, and not of a star. */
    public static Given on(LocalDate day) {
        return new Given(day, false, "");
    }

    void requireKindOf(Measure measure) {
        if (measure.hasManyKinds() == star.isEmpty()) {
            throw new WrongInput("star", star.isEmpty() ? "measure-star-missing" : "measure-no-star");
        }
    }
}
