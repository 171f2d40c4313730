package org.carepurse.web.budget;

import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Purse;
import org.carepurse.web.frame.Problems;

/**
 * More money for a plan in use.
 *
 * @param line as it was typed
 * @param granted as it will be granted; null until it is read
 */
public record AddMoneyPage(Purse purse, LineForm line, GrantedLine granted, Problems problems) {

    public String path() {
        return "/purses/" + purse.plan() + "/add-money";
    }
}
