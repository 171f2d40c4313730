package org.carepurse.web.budget;

import org.carepurse.budget.ClosedYear;
import org.carepurse.web.frame.Problems;

/**
 * A closed year and what came after.
 *
 * @param done what has just been done: {@code closed}, {@code recovered}, or empty
 */
public record ClosedYearPage(ClosedYear year, String done, Problems problems) {

    public String path() {
        return "/years/of/" + year.plan();
    }
}
