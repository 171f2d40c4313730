package org.carepurse.web.budget;

import java.util.List;
import org.carepurse.budget.ClosedYear;
import org.carepurse.holding.RepaymentNotice;
import org.carepurse.web.frame.Problems;

/**
 * A closed year and what came after.
 *
 * @param notices what was asked back of the plan's money
 * @param done what has just been done: {@code closed}, {@code recovered}, or empty
 */
public record ClosedYearPage(ClosedYear year, List<RepaymentNotice> notices, String done, Problems problems) {

    public String path() {
        return "/years/of/" + year.plan();
    }
}
