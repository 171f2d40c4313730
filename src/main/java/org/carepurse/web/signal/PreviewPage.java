package org.carepurse.web.signal;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.carepurse.signal.Found;
import org.carepurse.signal.RuleRecord;
import org.carepurse.signal.SignalKind;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * What a rule would find from some number on.
 *
 * @param rule as it stands
 * @param tried from how much on
 * @param typed the same as it was typed
 * @param people names of those in what would be found
 * @param maySet whether whoever looks may set the number
 */
public record PreviewPage(
        RuleRecord rule,
        int tried,
        String typed,
        List<Found> found,
        Map<Long, String> people,
        Map<Long, String> providers,
        boolean maySet,
        Problems problems) {

    /** A page shows so many; that there are more it says. */
    private static final int SHOWN = 50;

    public SignalKind kind() {
        return rule.kind();
    }

    public List<Found> shown() {
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    public boolean isCut() {
        return found.size() > SHOWN;
    }

    public String whose(Found one) {
        StringJoiner whose = new StringJoiner(", ");
        one.personId().map(id -> people.getOrDefault(id, "")).ifPresent(whose::add);
        one.providerId().map(id -> providers.getOrDefault(id, "")).ifPresent(whose::add);
        return whose.toString();
    }

    public List<Evidence> evidence(Found one) {
        return one.evidence().stream().map(Evidence::of).toList();
    }

    public String now(Frame frame) {
        return rule.threshold().isPresent()
                ? frame.say("signal.preview.now", rule.threshold().getAsInt())
                : frame.say("signal.preview.now.off");
    }

    public String policy() {
        return "/policies/NUMBER/" + kind().subject();
    }
}
