package org.carepurse.web.fund;

import java.util.List;
import org.carepurse.fund.Fund;
import org.carepurse.fund.Funds;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.frame.Frame;

/**
 * One fund as it stands, with what was drawn down.
 *
 * @param draws whoever looks at it may draw down from it
 * @param done the key of what was just done; empty for nothing
 */
public record FundPage(
        Fund fund,
        List<Funds.ForGoal> goals,
        List<Funds.Drawn> drawn,
        int number,
        int last,
        boolean draws,
        String done) {

    public String path() {
        return "/funds/" + fund.agreement();
    }

    public Pagination pages(Frame frame) {
        return frame.pages(number, last, other -> path() + "?page=" + other);
    }
}
