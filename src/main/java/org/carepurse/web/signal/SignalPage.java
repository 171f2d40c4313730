package org.carepurse.web.signal;

import java.util.Arrays;
import java.util.List;
import org.carepurse.signal.Judgement;
import org.carepurse.signal.Signal;
import org.carepurse.signal.SignalSight;
import org.carepurse.signal.SignalState;
import org.carepurse.signal.Verdict;
import org.carepurse.time.London;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One signal.
 *
 * @param verdict as it was chosen
 * @param reason as it was typed
 */
public record SignalPage(
        SignalSight sight, boolean mayJudge, String verdict, String reason, boolean done, Problems problems) {

    public String title(Frame frame) {
        return frame.say("signal.rule." + signal().kind());
    }

    public Signal signal() {
        return sight.signal();
    }

    public String because(Frame frame) {
        return frame.say(
                "signal.measured",
                signal().measured(),
                frame.say("signal.counts." + signal().kind()),
                signal().threshold());
    }

    public List<Evidence> evidence() {
        return signal().evidence().stream().map(Evidence::of).toList();
    }

    public String says(Judgement judgement, Frame frame) {
        return frame.say(
                "signal.judged.by",
                frame.say("signal.state." + judgement.verdict()),
                London.dateOf(judgement.judgedAt()),
                sight.judges().getOrDefault(judgement.judgedBy(), ""),
                judgement.reason());
    }

    public boolean canBeJudged() {
        return mayJudge && signal().state() == SignalState.OPEN;
    }

    public List<Choice> verdicts(Frame frame) {
        return Arrays.stream(Verdict.values())
                .map(each -> Choice.of(each.name(), frame.say("signal.state." + each)))
                .toList();
    }
}
