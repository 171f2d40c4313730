package org.carepurse.claimfile;

import java.util.stream.Collectors;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.words.Words;

/** What became of a line, and what to do about it, in somebody's language. */
public final class ClaimWords {

    private final Words words;

    public ClaimWords(Words words) {
        this.words = words;
    }

    /** Where the line stands, in a word or two. */
    public String outcome(ClaimReport line) {
        return words.say("claimfile.outcome." + line.outcome());
    }

    /** What stands against it; empty when nothing does. */
    public String what(ClaimReport line) {
        if (!line.why().isSomething()) {
            return line.reasons().stream()
                    .map(reason -> words.say("invoice.reason." + reason))
                    .collect(Collectors.joining("; "));
        }
        return line.outcome() == ClaimOutcome.REFUSED ? words.say(refusal(line)) : words.say(wrong(line));
    }

    /** What to do; empty when what stands against it says so, or nothing does. */
    public String next(ClaimReport line) {
        if (line.outcome() == ClaimOutcome.REFUSED) {
            return words.next(refusal(line));
        }
        return line.reasons().stream()
                .map(reason -> words.say("invoice.reason." + reason + ".next"))
                .collect(Collectors.joining(" "));
    }

    private static Refusal refusal(ClaimReport line) {
        return new Refusal(line.why().code(), line.why().facts());
    }

    private static WrongInput wrong(ClaimReport line) {
        return new WrongInput(line.why().field(), line.why().code(), line.why().facts());
    }
}
