package org.carepurse.web.takeup;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.takeup.NationalReturn;
import org.carepurse.takeup.Quarter;
import org.carepurse.time.London;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * The returns of a commissioner.
 *
 * @param offered the quarters that can be prepared
 * @param mayMake whether whoever looks may prepare one
 * @param quarter the one that was chosen
 */
public record ReturnsPage(
        List<NationalReturn> all, List<Quarter> offered, boolean mayMake, String quarter, Problems problems) {

    private static final int QUARTERS = 8;

    /** The one that goes on and those before it, two years in all. */
    static List<Quarter> offered(Quarter current) {
        return Stream.iterate(current, Quarter::before).limit(QUARTERS).toList();
    }

    public List<Option> options(Frame frame) {
        return offered.stream()
                .map(each -> Option.of(each.lastDay().toString(), name(each, frame)))
                .toList();
    }

    static String name(Quarter quarter, Frame frame) {
        return frame.say("takeup.quarter", quarter.number(), quarter.year(), quarter.firstDay(), quarter.lastDay());
    }

    public String name(NationalReturn one, Frame frame) {
        return name(one.quarter(), frame);
    }

    public String state(NationalReturn one, Frame frame) {
        return one.submittedAt()
                .map(at -> frame.say("takeup.state.SUBMITTED", London.dateOf(at)))
                .orElseGet(() -> frame.say("takeup.state.PREPARED", London.dateOf(one.preparedAt())));
    }
}
