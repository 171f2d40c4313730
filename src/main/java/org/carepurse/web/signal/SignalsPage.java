package org.carepurse.web.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carepurse.signal.SignalKind;
import org.carepurse.signal.SignalSight;
import org.carepurse.signal.SignalState;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Paging;

/**
 * A page of the signals of a commissioner.
 *
 * @param rule the one they are narrowed to; null for all
 * @param found one more than the page shows, when there are more
 * @param looked how many came of looking by hand; empty when nobody just did
 */
public record SignalsPage(
        SignalState state, SignalKind rule, List<SignalSight> found, Paging paging, boolean mayJudge, String looked) {

    public List<SignalSight> rows() {
        return paging.cut(found);
    }

    public int last() {
        return paging.last(found);
    }

    public String address(int page) {
        return "/signals?state=" + state + "&rule=" + ruleName() + "&page=" + page;
    }

    public String ruleName() {
        return rule == null ? "" : rule.name();
    }

    public List<Option> states(Frame frame) {
        return Arrays.stream(SignalState.values())
                .map(each -> Option.of(each.name(), frame.say("signal.state." + each)))
                .toList();
    }

    public List<Option> rules(Frame frame) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", frame.say("signal.filter.all"))));
        for (SignalKind each : SignalKind.values()) {
            options.add(Option.of(each.name(), frame.say("signal.rule." + each)));
        }
        return options;
    }
}
