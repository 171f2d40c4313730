package org.carepurse.web.fund;

import org.carepurse.fund.Fund;
import org.carepurse.fund.Funds;
import org.carepurse.web.frame.Problems;

/**
 * One draw-down, with what can be done about it.
 *
 * @param asks whoever looks at it may ask about it
 * @param putsBack whoever looks at it may put the money back
 */
public record DrawDownPage(
        Fund fund, Funds.Drawn drawn, boolean asks, boolean putsBack, String words, String reason, Problems problems) {

    public String path() {
        return "/funds/" + fund.agreement() + "/draw-downs/" + drawn.reference();
    }
}
