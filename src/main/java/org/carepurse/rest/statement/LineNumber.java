package org.carepurse.rest.statement;

import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;

/** Reads the number of a line, which is a text in calls and answers: not every program can count so far. */
public final class LineNumber {

    private static final String DIGITS = "[0-9]{1,18}";

    private LineNumber() {}

    /** @throws NotFound when no line could have it */
    public static long of(String typed) {
        if (!typed.matches(DIGITS)) {
            throw new NotFound("statement line", typed);
        }
        return Long.parseLong(typed);
    }

    /** The last of the part before; {@code first} when there was none. */
    public static long after(String typed, long first) {
        if (typed == null) {
            return first;
        }
        if (!typed.matches(DIGITS)) {
            throw new WrongInput("after", "after-not-ours");
        }
        return Long.parseLong(typed);
    }
}
