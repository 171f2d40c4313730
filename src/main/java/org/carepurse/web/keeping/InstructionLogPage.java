package org.carepurse.web.keeping;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.keeping.Instructed;
import org.carepurse.keeping.InstructionLog;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;

/** A page of the instructions that payments of one month carried out. */
public record InstructionLogPage(
        InstructionLog.Question asked, YearMonth present, List<Instructed> rows, int current, int last) {

    private static final int MONTHS_BACK = 24;

    public List<Option> months(Frame frame) {
        return IntStream.range(-1, MONTHS_BACK)
                .mapToObj(present::minusMonths)
                .map(month -> Option.of(
                        month.toString(),
                        frame.say(
                                "keeping.log.month",
                                frame.say("keeping.month." + month.getMonthValue()),
                                String.valueOf(month.getYear()))))
                .toList();
    }

    public String query() {
        return "?month=" + asked.month() + "&agreement=" + asked.agreement();
    }

    public String address(int number) {
        return "/kept-money/instructions" + query() + "&page=" + number;
    }
}
