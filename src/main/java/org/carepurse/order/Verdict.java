package org.carepurse.order;

import org.carepurse.outcome.Refusal;

/** What one rule says of one line. Whoever is not simply allowed is told why, and what can be done next. */
public sealed interface Verdict {

    /** The rule has nothing against it. */
    record Allowed() implements Verdict {}

    /** It cannot be ordered; the refusal's words say what can be done. */
    record Refused(Refusal why) implements Verdict {}

    /** It can be ordered once somebody has approved it. */
    record NeedsApproval(Refusal why, Decider decider) implements Verdict {}

    Verdict ALLOWED = new Allowed();

    /** Whether this decider's approval is all that the rule asks for. */
    default boolean isWaivedBy(Decider decider) {
        return this instanceof NeedsApproval needed && needed.decider().compareTo(decider) <= 0;
    }

    /** For a time at which nobody can be asked any more: what needs approval is refused. */
    default Verdict withoutApproval() {
        return this instanceof NeedsApproval needed ? new Refused(needed.why()) : this;
    }

    static Verdict refused(String code) {
        return new Refused(Refusal.because(code));
    }

    static Verdict refusedWhen(boolean holds, Refusal why) {
        return holds ? new Refused(why) : ALLOWED;
    }
}
