package org.carepurse.web.printrun;

import java.time.YearMonth;
import java.util.List;
import org.carepurse.report.Print;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * The runs of a commissioner, and the form to ask for one.
 *
 * @param all the last one first
 * @param offered the present month first
 * @param month the one chosen; empty for the last that is over
 */
public record PrintRunsPage(List<PrintRunSight> all, List<YearMonth> offered, String month, Problems problems) {

    public List<Option> months(Frame frame) {
        return offered.stream()
                .map(each -> Option.of(each.toString(), PrintRunSight.month(each, frame.words())))
                .toList();
    }

    public String chosen() {
        return month.isEmpty() ? offered.get(1).toString() : month;
    }

    public List<Option> prints(Frame frame) {
        return List.of(
                Option.of("", frame.say("printrun.print." + Print.ORDINARY)),
                Option.of("large", frame.say("printrun.print." + Print.LARGE)));
    }
}
