package org.carepurse.web.signal;

import java.util.List;
import org.carepurse.signal.RuleRecord;
import org.carepurse.web.frame.Frame;

/** The rules, each with what people made of what it found. */
public record RulesPage(List<RuleRecord> rules) {

    public String threshold(RuleRecord rule, Frame frame) {
        return rule.threshold().isPresent()
                ? String.valueOf(rule.threshold().getAsInt())
                : frame.say("signal.rules.off");
    }

    public String inVain(RuleRecord rule, Frame frame) {
        return rule.inVain().isPresent()
                ? frame.say(
                        "signal.rules.percent",
                        rule.nothingWrong(),
                        rule.judged(),
                        rule.inVain().getAsInt())
                : frame.say("signal.rules.unjudged");
    }

    public String suggested(RuleRecord rule, Frame frame) {
        return rule.suggested().isPresent()
                ? String.valueOf(rule.suggested().getAsLong())
                : frame.say("signal.rules.keep");
    }
}
