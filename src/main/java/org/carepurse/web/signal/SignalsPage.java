package org.carepurse.web.signal;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.signal.SignalKind;
import org.carepurse.signal.SignalSearch;
import org.carepurse.signal.SignalSight;
import org.carepurse.signal.SignalState;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Paging;

/**
 * A page of the signals of a commissioner.
 *
 * @param search what they are narrowed to
 * @param found one more than the page shows, when there are more
 * @param looked how many came of looking by hand; empty when nobody just did
 */
public record SignalsPage(
        SignalSearch search, List<SignalSight> found, Paging paging, boolean mayJudge, String looked) {

    static final String ALL = "ALL";

    public List<SignalSight> rows() {
        return paging.cut(found);
    }

    public int last() {
        return paging.last(found);
    }

    public String address(int page) {
        return UriBuilder.fromPath("/signals")
                .queryParam("state", stateName())
                .queryParam("rule", ruleName())
                .queryParam("of", "{of}")
                .queryParam("page", page)
                .build(search.of())
                .toString();
    }

    public String ruleName() {
        return search.rule().map(Enum::name).orElse("");
    }

    public String stateName() {
        return search.state().map(Enum::name).orElse(ALL);
    }

    public List<Option> states(Frame frame) {
        return Stream.concat(Arrays.stream(SignalState.values()).map(Enum::name), Stream.of(ALL))
                .map(each -> Option.of(each, frame.say("signal.state." + each)))
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
