package org.carepurse.rest.directpayment;

import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;

/** Reads the number of a line, which is a text in calls and answers: not every program can count so far. */
final class LineNumber {

    private static final String DIGITS = "[0-9]{1,18}";

    private LineNumber() {}

    /** @throws NotFound when no line could have it */
    static long of(String typed) {
        if (!typed.matches(DIGITS)) {
            throw new NotFound("statement line", typed);
        }
        return Long.parseLong(typed);
    }

    /** The last of the part before; above all lines when there was none. */
    static long after(String typed) {
        if (typed == null) {
            return Long.MAX_VALUE;
        }
        if (!typed.matches(DIGITS)) {
            throw new WrongInput("after", "after-not-ours");
        }
        return Long.parseLong(typed);
    }
}
