package org.carepurse.web.budget;

import org.carepurse.budget.YearEndForecast;
import org.carepurse.outcome.Refusal;
import org.carepurse.web.frame.Problems;

/**
 * Closing one stream's year.
 *
 * @param forecast what it would do; null when it cannot be closed
 * @param whyNot why it cannot; null when it can
 * @param typed what was typed so far
 */
public record YearPage(
        String plan, String line, YearEndForecast forecast, Refusal whyNot, YearForm typed, Problems problems) {

    public String path() {
        return "/years/of/" + plan;
    }
}
