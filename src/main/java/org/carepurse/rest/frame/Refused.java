package org.carepurse.rest.frame;

import org.carepurse.outcome.Refusal;

/** Carries a rule's refusal from a resource to the one place that words it; nothing was written. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal why;

    Refused(Refusal why) {
        super("Refused: " + why.code(), null, false, false);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
