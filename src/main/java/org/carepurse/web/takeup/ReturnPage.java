package org.carepurse.web.takeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.carepurse.takeup.AgeGroup;
import org.carepurse.takeup.Asked;
import org.carepurse.takeup.Care;
import org.carepurse.takeup.CountingRule;
import org.carepurse.takeup.Found;
import org.carepurse.takeup.Rate;
import org.carepurse.takeup.ReturnSight;
import org.carepurse.takeup.Way;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One return.
 *
 * @param mayMake whether whoever looks may submit it
 * @param because why it is told anew, as it was typed
 * @param done whether it was submitted just now
 */
public record ReturnPage(ReturnSight sight, boolean mayMake, String because, boolean done, Problems problems) {

    /** The rules of the collection of personal health budgets. */
    public static final List<CountingRule> HEALTH =
            List.of(CountingRule.LIVE_AT_QUARTER_END, CountingRule.RECEIVING_IN_YEAR_TO_DATE);

    /** Those of councils. */
    public static final List<CountingRule> COUNCIL = List.of(
            CountingRule.COUNCIL_SUPPORTED, CountingRule.COUNCIL_SELF_DIRECTED, CountingRule.COUNCIL_DIRECT_PAYMENT);

    public String path() {
        return path(sight);
    }

    static String path(ReturnSight sight) {
        return "/returns/" + sight.head().reference();
    }

    public String title(Frame frame) {
        return ReturnsPage.name(sight.head().quarter(), frame);
    }

    /** Every way of holding money, and then all of them together. */
    public List<Asked> rows(CountingRule rule) {
        Asked all = Asked.all(rule);
        return Stream.concat(Arrays.stream(Way.values()).map(all::held), Stream.of(all))
                .toList();
    }

    /** What stands in a row, from left to right. */
    public List<Asked> columns(Asked row) {
        List<Asked> columns = new ArrayList<>(List.of(row));
        Arrays.stream(AgeGroup.values()).map(row::of).forEach(columns::add);
        Arrays.stream(Care.values()).map(row::of).forEach(columns::add);
        return columns;
    }

    public int people(Asked asked) {
        return sight.figures().of(asked);
    }

    /** In the quarter before, or that nobody knows. */
    public String before(Asked asked, Frame frame) {
        return sight.before()
                .map(then -> String.valueOf(then.of(asked)))
                .orElseGet(() -> frame.say("takeup.not-known"));
    }

    /** Of those whom the council supports, in per cent to one place; a dash where there is nobody. */
    public String share(Asked asked, Frame frame) {
        return Rate.perCent(
                        people(asked),
                        people(Asked.all(CountingRule.COUNCIL_SUPPORTED).of(asked.age())))
                .map(share -> frame.say("takeup.share", share.toPlainString()))
                .orElse("–");
    }

    public String address(Asked asked) {
        return path() + "/people" + NumberForm.query(asked);
    }

    public String rate(CountingRule rule, Frame frame) {
        return sight.rate(Asked.all(rule))
                .map(rate -> frame.say(
                        "takeup.rate",
                        rate.toPlainString(),
                        sight.head().population().orElseThrow()))
                .orElseGet(() -> frame.say("takeup.rate.none"));
    }

    public String says(Found found, Frame frame) {
        return frame.say("takeup.found." + key(found), found.people());
    }

    /** Where it can be mended or looked at. */
    public String mends(Found found) {
        return switch (found.finding()) {
            case QUARTER_GOES_ON -> "/returns";
            case POPULATION_MISSING -> "/policies/NUMBER/REGISTERED_POPULATION";
            default -> address(found.asked());
        };
    }

    public String mend(Found found, Frame frame) {
        return frame.say("takeup.mend." + key(found));
    }

    private static String key(Found found) {
        return found.finding().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
