package org.carepurse.outcome;

/** Nothing is known under the reference that was asked for. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param kind what was looked for, in the trade's word: {@code order} */
    public NotFound(String kind, Object reference) {
        super("No " + kind + " " + reference);
    }
}
