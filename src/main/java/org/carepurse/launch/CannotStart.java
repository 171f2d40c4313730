package org.carepurse.launch;

/** CarePurse cannot start, with the reason in one sentence for the person at the keyboard. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
