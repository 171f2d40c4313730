package org.carepurse.web.keeping;

import java.time.YearMonth;
import java.util.List;
import org.carepurse.keeping.FeesDue;
import org.carepurse.web.frame.Frame;

/**
 * The fees that this month's are still to be taken of.
 *
 * @param taken how many were taken just now; empty before
 */
public record FeesPage(
        YearMonth month, FeesDue.Total total, List<FeesDue.Due> rows, String taken, int current, int last) {

    public String month(Frame frame) {
        return frame.say(
                "keeping.log.month",
                frame.say("keeping.month." + month.getMonthValue()),
                String.valueOf(month.getYear()));
    }

    /** How many the next press takes. */
    public long atOnce() {
        return Math.min(total.able(), FeesDue.AT_ONCE);
    }
}
