package org.carepurse.web.signal;

import java.util.Arrays;
import java.util.List;
import org.carepurse.signal.FactKind;
import org.carepurse.signal.FactSight;
import org.carepurse.signal.NotedFact;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;

/**
 * What was noted of people's lives, a page of it.
 *
 * @param found one more than the page shows, when there are more
 */
public record FactsPage(
        List<FactSight> found, Paging paging, boolean mayNote, FactForm form, boolean done, Problems problems) {

    public List<FactSight> rows() {
        return paging.cut(found);
    }

    public int last() {
        return paging.last(found);
    }

    public List<Choice> kinds(Frame frame) {
        return Arrays.stream(FactKind.values())
                .map(each -> Choice.of(each.name(), frame.say("signal.fact." + each)))
                .toList();
    }

    public String days(NotedFact fact, Frame frame) {
        if (fact.kind() == FactKind.DEATH) {
            return frame.say("signal.fact.on", fact.from());
        }
        return fact.to()
                .map(to -> frame.say("signal.fact.from.to", fact.from(), to))
                .orElseGet(() -> frame.say("signal.fact.from", fact.from()));
    }
}
