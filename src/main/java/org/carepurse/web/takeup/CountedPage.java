package org.carepurse.web.takeup;

import java.util.List;
import java.util.StringJoiner;
import org.carepurse.takeup.Asked;
import org.carepurse.takeup.CountedRow;
import org.carepurse.takeup.ReturnSight;
import org.carepurse.web.frame.Frame;

/**
 * The people whom a number of a return is made of, a page of them.
 *
 * @param found one more than the page shows, when there are more
 * @param isFurther whether this is not the first page
 */
public record CountedPage(ReturnSight sight, Asked asked, List<CountedRow> found, boolean isFurther) {

    static final int SIZE = 50;

    public String back() {
        return ReturnPage.path(sight);
    }

    /** Which number it is: the rule, and whatever it was narrowed to. */
    public String of(Frame frame) {
        StringJoiner of = new StringJoiner(", ").add(frame.say("takeup.rule." + asked.rule()));
        if (asked.way() != null) {
            of.add(frame.say("takeup.way." + asked.way()));
        }
        if (asked.age() != null) {
            of.add(frame.say("takeup.age." + asked.age()));
        }
        if (asked.care() != null) {
            of.add(frame.say("takeup.care." + asked.care()));
        }
        return of.toString();
    }

    public int people() {
        return sight.figures().of(asked);
    }

    public List<CountedRow> shown() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public String because(CountedRow.Because because, Frame frame) {
        return frame.say(
                because.isOneOff() ? "takeup.because.once" : "takeup.because",
                frame.say("careplan.stream." + because.stream()),
                frame.say("spending.holding." + because.holding()),
                because.from(),
                because.to());
    }

    public boolean hasMore() {
        return found.size() > SIZE;
    }

    public String first() {
        return back() + "/people" + NumberForm.query(asked);
    }

    public String next() {
        return first() + "&after=" + found.get(SIZE - 1).person();
    }
}
